import { describe, expect, it } from '@jest/globals';
import { detectLanguage, shortCode } from './detect.js';

describe('the language of a text', () => {
  it.each([
    ['en', 'The river rose again overnight, and the fire service brought three thousand people to safety by boat. The mayor said that the warning had come too late for many.'],
    ['de', 'Der Fluss stieg in der Nacht noch einmal, und die Feuerwehr brachte dreitausend Menschen mit Booten in Sicherheit. Die Warnung kam für viele zu spät, sagte der Bürgermeister.'],
    ['es', 'El río volvió a crecer durante la noche y los bomberos pusieron a salvo a tres mil personas con barcas. El aviso llegó demasiado tarde para muchos, dijo el alcalde.'],
    ['ur', 'رات کے وقت دریا کا پانی دوبارہ چڑھ گیا اور فائر بریگیڈ نے تین ہزار لوگوں کو کشتیوں کے ذریعے محفوظ مقام پر پہنچایا۔ میئر نے کہا کہ انتباہ بہت دیر سے آیا اور کئی خاندان بے گھر ہو گئے۔'],
    ['ar', 'ارتفع منسوب النهر مرة أخرى خلال الليل ونقل رجال الإطفاء ثلاثة آلاف شخص بالقوارب إلى أماكن آمنة. وقال رئيس البلدية إن التحذير جاء متأخرا بالنسبة إلى كثير من السكان.'],
  ])('is told: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', 'Twelve dead in Brennick', '12 345 678 '.repeat(30)])('is left open where there is too little to tell it by: %s', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('goes by its shortest code', () => {
    expect(['eng', 'en', 'urd', 'skr'].map(shortCode)).toEqual(['en', 'en', 'ur', 'skr']);
  });
});
