export {type Decoded, decode} from './decode.js'
