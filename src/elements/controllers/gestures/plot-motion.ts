import type { LitElement } from 'lit';
import { layoutOverview } from '../../../layout/overview/layout-overview.ts';
import type { Scene } from '../../../layout/scene.ts';
import { memoizeLastOf } from '../../../util/memoize-last-of.ts';
import type { ViewActions } from '../../actions/view-actions.ts';
import type { Picture } from '../../picture.ts';
import { readInteraction, type InteractionSetting, type Settings } from '../../settings.ts';
import { HeldScene } from '../held-scene.ts';
import { SceneTween } from '../scene-tween.ts';
import { StillGround } from '../still-ground.ts';
import { BrushGesture } from './brush-gesture.ts';
import { PlotGestures } from './plot-gestures.ts';
import { WheelSteps } from './wheel-steps.ts';

/** The drawing with the window it shows now, be it moved there or laid out for it. */
const shownScene = (picture: Picture | undefined): Scene | undefined =>
  picture?.scene && { ...picture.scene, window: picture.window };

/** All that sets the drawing in motion: gestures over it, the overview below it, the hand that holds it, and the way from one drawing to another. */
export class PlotMotion {
  readonly gestures: PlotGestures;
  readonly brush: BrushGesture;
  readonly tween: SceneTween;
  readonly ground: StillGround;
  readonly held: HeldScene;
  /** Remembers the last result for what is known. */
  readonly overview: typeof layoutOverview = memoizeLastOf(layoutOverview);

  /** `state`: whether a gesture is under way; `view`: what carries intents out, asked for when needed. */
  constructor(
    host: LitElement & Settings,
    state: { readonly isMoving: boolean },
    view: () => ViewActions,
    picture: () => Picture | undefined,
  ) {
    const isMoving = (): boolean => state.isMoving;
    const setting = (): InteractionSetting => readInteraction(host);
    const steps = new WheelSteps(host, view);
    this.gestures = new PlotGestures(host, { setting, view, scene: () => shownScene(picture()) }, steps);
    this.brush = new BrushGesture(host, { view, picture, setting }, steps);
    this.tween = new SceneTween(host, isMoving);
    this.ground = new StillGround(host, isMoving);
    this.held = new HeldScene(host, isMoving, this.ground, (window) => this.tween.follow(window));
  }
}
