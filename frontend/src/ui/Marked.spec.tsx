import { render } from '@testing-library/react';
import { ThemeProvider } from '@mui/material';
import { createTheme } from '@mui/material/styles';
import { lightTheme } from '../theme';
import { Marked } from './Marked';

const shown = (text: string, marks: { start: number; end: number }[]) =>
  render(
    <ThemeProvider theme={createTheme(lightTheme)}>
      <Marked text={text} marks={marks} />
    </ThemeProvider>,
  ).container;

describe('marked words', () => {
  it('stand where the server found them, and the text stays whole', () => {
    const container = shown('The river rose, the rivers fell.', [{ start: 4, end: 9 }, { start: 20, end: 26 }]);
    expect(container).toHaveTextContent('The river rose, the rivers fell.');
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['river', 'rivers']);
  });

  it('are text, whatever stands in them', () => {
    const container = shown('<b>bold</b>', [{ start: 0, end: 3 }]);
    expect(container).toHaveTextContent('<b>bold</b>');
    expect(container.querySelector('b')).toBeNull();
  });
});
