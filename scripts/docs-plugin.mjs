/** Calls the modules of the pages as they are imported: @gangmu/exporters/html, not exporters/src/html. */
import {Converter} from 'typedoc'

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    const [, name, room] = /^(\w+)\/src(?:\/index|\/(\w+)(?:\/index)?)?$/.exec(reflection.name) ?? []
    if (name !== undefined) reflection.name = `@gangmu/${name}${room === undefined ? '' : `/${room}`}`
  })
}
