/** Small drawings beside words, never instead of them; inline, so that they cost no request. */
const shapes = {
  check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  cross: <path d="M6.5 6.5l11 11m0-11l-11 11" />,
  question: (
    <>
      <path d="M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.6" />
      <path d="M12 18.4v.1" />
    </>
  ),
  minus: <path d="M6 12h12" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.5v.1" />
    </>
  ),
  warning: (
    <>
      <path d="M12 3.5L22 20.5H2z" />
      <path d="M12 10v4.5M12 17.4v.1" />
    </>
  ),
  error: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v6M12 16.4v.1" />
    </>
  ),
  phone: (
    <path d="M7.6 4H5a1.5 1.5 0 0 0-1.5 1.6C4.2 13.7 10.3 19.8 18.4 20.5A1.5 1.5 0 0 0 20 19v-2.6l-4.2-1.6-1.8 1.9a13 13 0 0 1-6.7-6.7l1.9-1.8z" />
  ),
  back: <path d="M14.5 6l-6 6 6 6" />,
  forward: <path d="M5 12h14m-6-6l6 6-6 6" />,
}

export type IconName = keyof typeof shapes

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon-svg" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[name]}
    </svg>
  )
}
