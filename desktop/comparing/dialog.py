"""The contact sheet: a photo by every model that is chosen, one of which, or a blend of two, can be taken."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.colorize import blended
from core.models.store import Model, TrainedModel, offered_models
from core.stages.adjust import ADJUST, Adjustments
from core.stages.colour import ref_to
from core.stages.hints import HINTS, Hints
from desktop.comparing.blend_bar import BlendBar
from desktop.comparing.comparing import Comparing
from desktop.comparing.variants import Variants
from desktop.comparing.views import VIEW, ModelView
from desktop.documents.document import Document
from desktop.documents.workspace import Workspace
from desktop.help.browser import HelpButton
from desktop.notify import sentence
from desktop.widgets.pictures import image_of
from desktop.widgets.room import give_room

_SIZE = 920, 760
_GAP = 20
_REST_MS = 150  # of the sliders, before all views are drawn anew


class CompareModels(QDialog):
    """Stands beside the window, which goes on working. One for a window: it is shown again for another document."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = workspace
        self._document: Document | None = None
        self._ticked: list[ModelView] = []
        self.comparing = Comparing(workspace.engines, workspace.workers, self)
        self.views: dict[str, ModelView] = {}
        """By the name of the model."""
        self.blend_bar, self.variants = BlendBar(), Variants()
        self.choose = QToolButton()
        self.choose.setObjectName("small")
        self.choose.setText(self.tr("Models"))
        self.choose.setAccessibleName(self.tr("Choose models"))
        self.choose.setToolTip(self.tr("Choose which models to compare"))
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choose.setMenu(QMenu(self.choose))
        self._title, self._hint = QLabel(), QLabel(wordWrap=True)
        self._title.setObjectName("subtitle")
        self._hint.setObjectName("note")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Views that are done"))
        self._grid = QGridLayout()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._draw)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 20, 24, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.choose)
        head.addWidget(HelpButton("teaching#compare"))
        under = QVBoxLayout()
        under.setContentsMargins(24, 0, 24, 0)
        under.addWidget(self._hint)
        under.addWidget(self._bar)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        inside = QWidget()
        inside.setObjectName("inside")
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._grid.setContentsMargins(0, 0, 0, 0)
        views = QVBoxLayout(inside)
        views.setContentsMargins(24, 8, 24, 16)
        views.setSpacing(_GAP)
        views.addLayout(self._grid)
        views.addWidget(self.variants)
        views.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(under)
        column.addWidget(area, 1)
        column.addWidget(self.blend_bar)
        self.setMinimumWidth(self.variants.sizeHint().width() + 48 + _GAP)
        give_room(self, *_SIZE)

    def _connect(self) -> None:
        self.comparing.drafted.connect(self._draw)
        self.comparing.found.connect(self._on_found)
        self.comparing.ended.connect(self._draw_variants)
        self.comparing.others_found.connect(self._draw_variants)
        self.comparing.ended.connect(self._say)
        self.comparing.failed.connect(lambda error: self._say(sentence(error)))
        self.blend_bar.changed.connect(self._draw_blend)
        self.variants.chosen.connect(self._vary)
        self.variants.other_chosen.connect(self._take_other)
        self.blend_bar.taken.connect(lambda: self._take(self.blend_bar.blend))
        album = self._desk.album
        album.removed.connect(lambda document: self.reject() if document is self._document else None)
        album.look_changed.connect(self._on_look)
        for signal in (self._desk.jobs.job_changed, self._desk.batch.changed):
            signal.connect(self._allow)

    def show_document(self, document: Document, names: Collection[str] = ()) -> None:
        """Compare models on a document: all of them, or, to begin with, those that are named."""
        self._document = document
        self.setWindowTitle(self.tr("Compare Models"))
        self._title.setText(document.name)
        self._fill(offered_models(), names)
        self._begin()
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus()

    def _fill(self, models: list[TrainedModel], names: Collection[str]) -> None:
        """Make a view and a line in the menu for each model."""
        self._tick([])
        for view in self.views.values():
            view.deleteLater()
        self.views = {model.name: ModelView(model, self._grid.parentWidget()) for model in models}
        menu = self.choose.menu()
        menu.clear()
        for view in self.views.values():
            view.blend.setVisible(len(models) > 1)
            view.picture.clicked.connect(partial(self._take, view.model))
            view.blend.clicked.connect(partial(self._on_tick, view))
            action = menu.addAction(view.model.title)
            action.setCheckable(True)
            action.setChecked(not names or view.model.name in names)
            action.setData(view.model.name)
            action.toggled.connect(self._on_choice)
        self.choose.setVisible(len(models) > 1)
        self._arrange()

    @property
    def chosen(self) -> list[ModelView]:
        """The views that are chosen to be blended."""
        return [self.views[action.data()] for action in self.choose.menu().actions() if action.isChecked()]

    def _begin(self) -> None:
        """All views anew, of the document as it lies now."""
        if self._document is None:
            return
        self._lie = self._document.look.edit.lie
        self._adjustments = self._document.look.edit.adjustments
        side = round(max(VIEW.width(), VIEW.height()) * self.devicePixelRatioF())
        self.comparing.begin(self._document, side)
        for view in self.views.values():
            view.blend.setEnabled(False)
        self._on_choice()

    def _on_choice(self) -> None:
        self._tick([view for view in self._ticked if view in self.chosen])
        self._arrange()
        self.comparing.add([view.model for view in self.chosen])
        self._allow()
        self._say()

    def _arrange(self) -> None:
        """The chosen views in as many columns as there is room for."""
        chosen = self.chosen
        columns = max(1, (self.width() - 48 + _GAP - 12) // (VIEW.width() + _GAP))
        for view in self.views.values():
            self._grid.removeWidget(view)
            if view not in chosen:
                view.hide()
        for index, view in enumerate(chosen):
            self._grid.addWidget(view, index // columns, index % columns)
            view.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 -- Qt's name
        super().resizeEvent(event)
        self._arrange()

    def _on_found(self, name: str) -> None:
        view = self.views.get(name)
        if view is not None:
            view.blend.setEnabled(name in self.comparing.chroma)
            self._draw_view(view)
            self._draw_variants()
        self._say()

    def _on_look(self, document: Document) -> None:
        if document is not self._document or not self.isVisible():
            return
        if document.look.edit.lie != self._lie:
            self._begin()
        elif document.look.edit.adjustments != self._adjustments:
            self._adjustments = document.look.edit.adjustments
            self._rest.start()
        else:
            self._draw()

    def _draw(self) -> None:
        for view in self.views.values():
            self._draw_view(view)
        self._draw_blend()
        self._draw_variants()

    def _draw_view(self, view: ModelView) -> None:
        name = view.model.name
        image = self._image(name) if name not in self.comparing.problems else None
        view.show_state(image, self.comparing.problems.get(name, ""), is_taken=self._is_taken(view.model))
        self._allow()

    def _image(self, name: str) -> QImage | None:
        seen = self.comparing.draft
        return image_of(seen.picture(self.comparing.chroma.get(name), self._adjustments)) if seen else None

    @property
    def _varied(self) -> TrainedModel | None:
        """The model whose colours are varied: that of the photo, else the first that has found some."""
        found = [view.model for view in self.chosen if view.model.name in self.comparing.chroma]
        return next((model for model in found if self._is_taken(model)), found[0] if found else None)

    def _draw_variants(self) -> None:
        model, seen = self._varied, self.comparing.draft
        if model is None or seen is None:
            self.variants.show_colours(self._adjustments, None)
            return
        chroma = self.comparing.chroma[model.name]
        self.variants.show_colours(self._adjustments, lambda adjusted: image_of(seen.picture(chroma, adjusted)))
        self.comparing.find_others(model)
        others = [image_of(seen.picture(other.chroma, self._adjustments)) for other in self.comparing.others]
        self.variants.show_others(others, self._other_taken)

    @property
    def _other_taken(self) -> int | None:
        """Which of the other colours the document has."""
        said = self._document.look.edit.hints.hints if self._document is not None else ()
        others = enumerate(self.comparing.others)
        return next((number for number, other in others if set(other.hints) <= set(said)), None)

    def _take_other(self, number: int) -> None:
        """Give the document other colours, in the place of those that it may have, and colours if it has none."""
        document, others, taken = self._document, self.comparing.others, self._other_taken
        if document is not None:
            before = () if taken is None else others[taken].hints
            kept = tuple(hint for hint in document.look.edit.hints.hints if hint not in before)
            document.adjust({HINTS.name: Hints((*kept, *others[number].hints))}, self.tr("Other Colours"))
            if not document.look.is_coloured:
                self._take(self._varied)

    def _vary(self, name: str, adjusted: Adjustments) -> None:
        """Give the document these adjustments, and colours if it has none."""
        if self._document is not None:
            self._document.adjust({ADJUST.name: adjusted}, name)
            if not self._document.look.is_coloured:
                self._take(self._varied)

    def _draw_blend(self) -> None:
        blend, seen = self.blend_bar.blend, self.comparing.draft
        if blend is None or seen is None:
            return
        both = [self.comparing.chroma.get(model.name) for model in (blend.first, blend.second)]
        if both[0] is not None and both[1] is not None:
            mixed = blended(both[0], both[1], blend.share)
            image = image_of(seen.picture(mixed, self._adjustments))
            self.blend_bar.show_image(image, is_taken=self._is_taken(blend))

    def _is_taken(self, model: Model) -> bool:
        colour = self._document.look.edit.colour if self._document and self._document.look.is_coloured else None
        return colour is not None and colour.model == ref_to(model)

    def _on_tick(self, view: ModelView) -> None:
        """The last two that were ticked are blended."""
        others = [other for other in self._ticked if other is not view]
        self._tick([*others, view][-2:] if view.blend.isChecked() else others)

    def _tick(self, views: list[ModelView]) -> None:
        self._ticked = views
        for view in self.views.values():
            view.blend.setChecked(view in views)
        first, second = (*views, None, None)[:2]
        self.blend_bar.show_models((first.model, second.model) if first and second else None)

    def _take(self, model: Model | None) -> None:
        """Give the document these colours, found at full size this time."""
        if model is not None and self._document is not None and self._desk.is_idle:
            self._desk.jobs.colorize(self._document, model)

    def _allow(self) -> None:
        """Nothing can be taken while something else is under way."""
        for view in self.views.values():
            view.picture.setEnabled(self._desk.is_idle and view.model.name in self.comparing.chroma)
        for button in (self.blend_bar.picture, self.blend_bar.take):
            button.setEnabled(self._desk.is_idle)
        self._say()

    def _say(self, problem: str = "") -> None:
        done = sum(view.model.name in {**self.comparing.chroma, **self.comparing.problems} for view in self.chosen)
        self._bar.setMaximum(max(1, len(self.chosen)))
        self._bar.setValue(done)
        self._bar.setVisible(self.comparing.is_under_way)
        self._hint.setText(problem or self._advice())

    def _advice(self) -> str:
        if not self._desk.is_idle:
            return self.tr("Colorizing the photo at its full size…")
        if not self.views:
            return self.tr("No model is installed. Install Autochrome anew, or let one learn from your photos.")
        if len(self.views) == 1:
            return self.tr(
                "There is one model so far. Let another learn from your photos, or show research models in the "
                "settings: it then stands here beside the first."
            )
        if len(self._ticked) == 1:
            return self.tr("Tick a second view to blend the two.")
        count = self.tr("%Ln model(s).", "", len(self.views))
        return count + " " + self.tr("Click a view to give the photo its colours; tick two to blend them.")

    def done(self, result: int) -> None:
        """Close; views that are on their way are not wanted any more."""
        self.comparing.stop()
        super().done(result)
