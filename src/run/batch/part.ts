import { mkdir, open, rm, stat, truncate, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Encoder } from '../../export'
import { codeOf, reasonOf, UsageError } from '../io'
import { identityOf } from './survey'

/** A file that grows, and its length. */
export interface GrowingFile {
  readonly bytes: number
  append(bytes: Uint8Array): Promise<void>
  /** Waits until all of it is on the disk. */
  settle(): Promise<void>
  /** Writes what ends it, in formats that are no text. */
  end?(): Promise<void>
  close(): Promise<void>
}

/**
 * A file that is begun at the first write, or gone on with from a length that it has.
 *
 * @param from its length so far; what stands behind is cut off: it was written after the journal
 * @param folders whether to make the folders that it lies in
 * @throws UsageError where it cannot be written
 */
export async function growingFile(path: string, from: number, folders = false): Promise<GrowingFile> {
  const cannot = (error: unknown): never => {
    throw error instanceof UsageError ? error : new UsageError(`${path}: cannot be written: ${codeOf(error) === 'ENOENT' ? 'no such folder' : reasonOf(error)}`)
  }
  if (from > 0) await cutTo(path, from).catch(cannot)
  let handle: FileHandle | null = null
  let bytes = from
  const opened = async (): Promise<FileHandle> => {
    if (folders) await mkdir(dirname(path), { recursive: true })
    return open(path, from > 0 ? 'a' : 'w')
  }
  return {
    get bytes() { return bytes },
    async append(more) {
      try {
        handle ??= await opened()
        await handle.appendFile(more)
        bytes += more.length
      } catch (error) {
        cannot(error)
      }
    },
    settle: async () => handle?.datasync().catch((error: unknown) => (UNSETTLED.has(codeOf(error) ?? '') ? undefined : cannot(error))),
    close: async () => {
      const open = handle
      handle = null
      await open?.close().catch(cannot)
    },
  }
}

/** A file of a format that is no text: what is written to it goes through the format's encoder. */
export function encodedFile(file: GrowingFile, { add, end }: Encoder): GrowingFile {
  return {
    get bytes() { return file.bytes },
    append: async (piece) => file.append(add(new TextDecoder().decode(piece))),
    end: async () => file.append(end()),
    settle: file.settle,
    close: file.close,
  }
}

// Pipes and devices have no disk to wait for.
const UNSETTLED = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EROFS'])

async function cutTo(path: string, length: number): Promise<void> {
  const { size } = await stat(path)
  if (size < length) throw new UsageError(`${path}: is shorter than its journal says; begin anew without --resume`)
  await truncate(path, length)
}

/** Removes a file of an earlier run. @throws UsageError where it cannot be removed */
export const removeFile = async (path: string): Promise<void> => rm(path, { force: true }).catch((error: unknown) => {
  throw new UsageError(`${path}: cannot be written: ${codeOf(error) === 'ERR_FS_EISDIR' ? 'is a directory' : reasonOf(error)}`)
})

/** Refuses a file that the user named for failures before anything is read: it is written only once something failed. @throws UsageError */
export function refuseUnwritable(path: string): void {
  const folder = identityOf(dirname(path))?.folder === true
  if (!folder) throw new UsageError(`${path}: cannot be written: no such folder`)
  if (identityOf(path)?.folder === true) throw new UsageError(`${path}: cannot be written: is a directory`)
}

/** Makes a folder, with those that it lies in. @throws UsageError where it cannot be made */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(`${path}: cannot be made: ${reasonOf(error)}`)
  })
}
