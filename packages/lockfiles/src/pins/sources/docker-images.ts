import type { Pin } from '../pin.ts'
import type { Script } from '../text.ts'
import { imagePin } from './image.ts'
import type { Ledger } from './ledger.ts'

/** The images a stage is made of, and whether the project's own files come into it. */
export interface ImagesOfStage {
  /** Places of their pins in the ledger. */
  readonly pins: number[]
  hasProject: boolean
}

export function noImages(): ImagesOfStage {
  return { pins: [], hasProject: false }
}

/** An image runs the project's tool only in a stage into which the project is copied: others build tools and the like. */
export function addImage(images: ImagesOfStage, pin: Pin, { pins }: Ledger): void {
  images.pins.push(pins.length)
  const conditional = 'no file of the project is copied into this stage'
  pins.push(pin.kind === 'installs' && !images.hasProject ? { ...pin, kind: 'declares', conditional } : pin)
}

/** `COPY --from=composer:2.2 …` brings a tool, `COPY . .` and `COPY go.mod go.sum ./` the project. */
export function readCopy(images: ImagesOfStage, body: Script, ledger: Ledger): void {
  const text = body.text.slice(0, 2_000)
  const from = /^\s*(?:--\S+\s+)*?--from=(\S+)/.exec(text)?.[1]
  if (from !== undefined) {
    const start = text.indexOf(from)
    const pin = imagePin({ text: from, at: (index) => body.at(start + index) }, ledger.tool)
    if (pin) addImage(images, pin, ledger)
    return
  }
  const sources = text
    .replace(/[[\]",\\]/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, -1)
  if (!sources.some((source) => PROJECT.test(source))) return
  images.hasProject = true
  for (const at of images.pins) {
    const { conditional: _conditional, ...pin } = ledger.pins[at] as Pin
    if (pin.via === 'image' && pin.yields) ledger.pins[at] = { ...pin, kind: 'installs' }
  }
}

/** The whole context, or a manifest or lock of some tool. */
const PROJECT =
  /^(?:\.{0,2}\/?\*?)$|(?:^|\/)(?:go\.(?:mod|sum|\*|\w+)|Cargo\.\S+|composer\.\S+|Gemfile\S*|deno\.\S+|pubspec\.\S+|Package\.\S+|\S*\.(?:tf|lock|hcl))$/
