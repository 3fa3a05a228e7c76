import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '../lib/cn.ts'

const button = cva(
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors aria-disabled:opacity-50 disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-accent text-on-accent shadow-xs not-disabled:hover:bg-accent-strong',
        secondary: 'border border-line-control bg-raised text-ink not-disabled:hover:bg-hover',
        ghost: 'text-ink-muted not-disabled:hover:bg-hover not-disabled:hover:text-ink',
        danger: 'bg-danger text-on-accent shadow-xs not-disabled:hover:bg-danger-strong',
        link: 'rounded-sm text-accent-ink underline-offset-2 hover:underline',
      },
      size: {
        md: 'h-8 px-3 text-sm',
        icon: 'size-8',
        inline: '',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

export type ButtonProps = ComponentProps<'button'> & VariantProps<typeof button>

/** The one button. `size="inline"` sits within text. */
export function Button({ variant, size, className, type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={cn(button({ variant, size }), className)} {...props} />
}

/** The look of a button for what is a link. */
export const buttonLook = button
