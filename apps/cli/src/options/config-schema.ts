import {configurable} from '../commands/prepare.js'
import {en} from '../messages/en.js'
import type {Option} from './option.js'

/** The JSON Schema of a configuration: every option that it can have. */
export function configSchema(): object {
  const names = Object.keys(configurable).sort()
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:gangmu:config:1',
    title: 'The configuration of gangmu',
    description: 'gangmu.config.json: options of the command that need not be given each time.',
    type: 'object',
    properties: {
      $schema: {type: 'string'},
      ...Object.fromEntries(names.map((name) => [name, property(name, configurable[name] as Option)]))
    },
    additionalProperties: false
  }
}

function property(name: string, option: Option): object {
  const description = en.options[(option.says ?? name) as keyof typeof en.options]
  switch (option.type) {
    case 'flag':
      return {description, type: 'boolean', default: false}
    case 'count':
      return {description, type: 'integer', minimum: 1, maximum: option.most}
    case 'words':
      return {description, type: 'string', minLength: 1}
    case 'settings': {
      const each = {enum: option.values}
      const properties = Object.fromEntries(option.names.map((name) => [name, each]))
      return {description, type: 'object', properties, additionalProperties: false}
    }
    case 'choice':
      return {description, enum: option.values, ...(option.initial === undefined ? {} : {default: option.initial})}
  }
}
