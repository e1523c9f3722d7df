import { Failure } from '../failure.ts'

/** A full disk, or a folder that cannot be written, in words that say what to do; anything else is passed on as it is. */
export function explainDisk(error: unknown, folder: string, elsewhere: string): unknown {
  const { code = '', syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (['ENOSPC', 'EDQUOT'].includes(code)) {
    return new Failure(`The disk that holds ${folder} is full.`, `Free 500 MB there and start again, or ${elsewhere}.`)
  }
  // Node says ENOENT where the folder that a new one is to stand in cannot be written.
  if (['EACCES', 'EPERM', 'EROFS'].includes(code) || (code === 'ENOENT' && syscall === 'mkdir')) {
    return new Failure(`${folder} cannot be written.`, `Give yourself the right to, or ${elsewhere}.`)
  }
  if (['ENOTDIR', 'EEXIST'].includes(code)) {
    return new Failure(`${folder} cannot be a folder: a file stands in its way.`, `Remove it, or ${elsewhere}.`)
  }
  return error
}
