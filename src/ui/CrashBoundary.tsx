import { Component, type ComponentChildren } from 'preact';
import { uiTexts } from '#texts/ui.ts';

interface CrashBoundaryProps {
  /** Keeps a note of the crash (Envío shows it); never with values of a field. */
  onCrash?: (error: unknown) => void;
  children?: ComponentChildren;
}

/** Keeps one broken page from taking the whole app with it, and lets the person try again. */
export class CrashBoundary extends Component<CrashBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown) {
    this.setState({ failed: true });
    this.props.onCrash?.(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main>
        <section class="card" role="alert">
          <h2>{uiTexts.crashTitle}</h2>
          <p>{uiTexts.crashText}</p>
          <p class="btns" style={{ marginTop: '16px' }}>
            <button type="button" class="btn" onClick={() => this.setState({ failed: false })}>
              {uiTexts.crashAgain}
            </button>
          </p>
        </section>
      </main>
    );
  }
}
