const ONSETS = new Set("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(" "));
const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyêu uynh uyp uyt uyu " +
    "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"
  ).split(" "),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word could be a Vietnamese syllable (âm tiết): a known beginning and a known rime, at most one tone. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  const bare = parts.replace(TONES, "").normalize("NFC");
  for (let length = Math.min(3, bare.length - 1); length >= 0; length--) {
    if ((length === 0 || ONSETS.has(bare.slice(0, length))) && RIMES.has(bare.slice(length))) return true;
  }
  return false;
}
