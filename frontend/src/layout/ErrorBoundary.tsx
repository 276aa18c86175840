import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import { Button } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useT } from '../i18n';
import { Notice } from '../ui';

interface ErrorBoundaryProps {
  /** Another page gets another chance. */
  resetKey: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  failedAt: string | null;
}

/** Keeps the bar and the menu usable when a page throws. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  state: ErrorBoundaryState = { failedAt: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failedAt: '' };
  }

  componentDidCatch(): void {
    this.setState({ failedAt: this.props.resetKey });
  }

  componentDidUpdate(): void {
    const { failedAt } = this.state;
    if (failedAt !== null && failedAt !== '' && failedAt !== this.props.resetKey) this.setState({ failedAt: null });
  }

  render(): ReactNode {
    if (this.state.failedAt === null) return this.props.children;
    return <Crashed onRetry={() => this.setState({ failedAt: null })} />;
  }
}

function Crashed({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  const retry = (
    <Button variant="outlined" onClick={onRetry}>
      {t('ui.retry')}
    </Button>
  );
  return (
    <Notice role="alert" icon={<ErrorOutlineIcon />} title={t('ui.crashed')} action={retry}>
      {t('ui.crashedHelp')}
    </Notice>
  );
}
