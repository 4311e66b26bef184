export type {MessageLanguage} from '@gangmu/core'
