/** The id of the form that a question stands in, by which radios beside it belong to it. */
export const questionForm = 'question'
