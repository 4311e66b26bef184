export {type Decoded, decode} from './decode.js'
export {commonEncodings, isEncoding} from './label.js'
export {decodeUtf8} from './utf8.js'
