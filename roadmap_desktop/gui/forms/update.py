# Compiled by `dev.py ui` from ui/update.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTextEdit, QVBoxLayout, QWidget)

from roadmap_desktop.gui.update.check_table import CheckTable

class Ui_Update(object):
    def setupUi(self, Update: QDialog) -> None:
        if not Update.objectName():
            Update.setObjectName(u"Update")
        Update.setMinimumSize(QSize(860, 520))
        self.layout = QVBoxLayout(Update)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(2)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 10)
        self.title_label = QLabel(Update)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(False)
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.hint_label = QLabel(Update)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"small")

        self.head_layout.addWidget(self.hint_label)

        self.source_layout = QHBoxLayout()
        self.source_layout.setSpacing(8)
        self.source_layout.setObjectName(u"source_layout")
        self.source_layout.setContentsMargins(0, 8, 0, 0)
        self.roadmap_label = QLabel(Update)
        self.roadmap_label.setObjectName(u"roadmap_label")
        self.roadmap_label.setTextFormat(Qt.TextFormat.PlainText)
        self.roadmap_label.setWordWrap(False)

        self.source_layout.addWidget(self.roadmap_label)

        self.roadmap_box = QComboBox(Update)
        self.roadmap_box.setObjectName(u"roadmap_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.roadmap_box.sizePolicy().hasHeightForWidth())
        self.roadmap_box.setSizePolicy(sizePolicy)
        self.roadmap_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.roadmap_box.setMinimumContentsLength(16)

        self.source_layout.addWidget(self.roadmap_box)

        self.file_caption = QLabel(Update)
        self.file_caption.setObjectName(u"file_caption")
        self.file_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.file_caption.setWordWrap(False)

        self.source_layout.addWidget(self.file_caption)

        self.file_label = QLabel(Update)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setWordWrap(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.file_label.sizePolicy().hasHeightForWidth())
        self.file_label.setSizePolicy(sizePolicy1)

        self.source_layout.addWidget(self.file_label)

        self.choose_button = QPushButton(Update)
        self.choose_button.setObjectName(u"choose_button")

        self.source_layout.addWidget(self.choose_button)


        self.head_layout.addLayout(self.source_layout)


        self.layout.addLayout(self.head_layout)

        self.progress_panel = QWidget(Update)
        self.progress_panel.setObjectName(u"progress_panel")
        self.progress_layout = QHBoxLayout(self.progress_panel)
        self.progress_layout.setSpacing(8)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(16, 0, 16, 10)
        self.progress_label = QLabel(self.progress_panel)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_label.setWordWrap(False)

        self.progress_layout.addWidget(self.progress_label)

        self.progress = QProgressBar(self.progress_panel)
        self.progress.setObjectName(u"progress")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.progress.sizePolicy().hasHeightForWidth())
        self.progress.setSizePolicy(sizePolicy2)
        self.progress.setMaximumSize(QSize(16777215, 12))
        self.progress.setTextVisible(False)

        self.progress_layout.addWidget(self.progress)

        self.stop_button = QPushButton(self.progress_panel)
        self.stop_button.setObjectName(u"stop_button")

        self.progress_layout.addWidget(self.stop_button)


        self.layout.addWidget(self.progress_panel)

        self.problem_label = QLabel(Update)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setMargin(16)

        self.layout.addWidget(self.problem_label)

        self.head_line = QFrame(Update)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setFrameShape(QFrame.Shape.HLine)

        self.layout.addWidget(self.head_line)

        self.pages = QStackedWidget(Update)
        self.pages.setObjectName(u"pages")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy3)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(16, 16, 16, 16)
        self.empty_above = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_above)

        self.empty_icon = QLabel(self.empty_page)
        self.empty_icon.setObjectName(u"empty_icon")
        self.empty_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_icon)

        self.empty_label = QLabel(self.empty_page)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_label)

        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(8)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 0, 0, 0)
        self.empty_left = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_left)

        self.empty_button = QPushButton(self.empty_page)
        self.empty_button.setObjectName(u"empty_button")

        self.empty_row.addWidget(self.empty_button)

        self.empty_right = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.empty_right)


        self.empty_layout.addLayout(self.empty_row)

        self.empty_below = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_below)

        self.pages.addWidget(self.empty_page)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QHBoxLayout(self.table_page)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(0)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_layout = QHBoxLayout()
        self.choose_layout.setSpacing(8)
        self.choose_layout.setObjectName(u"choose_layout")
        self.choose_layout.setContentsMargins(16, 8, 16, 8)
        self.clean_button = QPushButton(self.table_page)
        self.clean_button.setObjectName(u"clean_button")

        self.choose_layout.addWidget(self.clean_button)

        self.all_button = QPushButton(self.table_page)
        self.all_button.setObjectName(u"all_button")

        self.choose_layout.addWidget(self.all_button)

        self.none_button = QPushButton(self.table_page)
        self.none_button.setObjectName(u"none_button")

        self.choose_layout.addWidget(self.none_button)

        self.choose_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_layout.addItem(self.choose_spacer)

        self.conflicts_box = QCheckBox(self.table_page)
        self.conflicts_box.setObjectName(u"conflicts_box")

        self.choose_layout.addWidget(self.conflicts_box)


        self.left_layout.addLayout(self.choose_layout)

        self.top_line = QFrame(self.table_page)
        self.top_line.setObjectName(u"top_line")
        self.top_line.setFrameShape(QFrame.Shape.HLine)

        self.left_layout.addWidget(self.top_line)

        self.differences = CheckTable(self.table_page)
        self.differences.setObjectName(u"differences")
        sizePolicy3.setHeightForWidth(self.differences.sizePolicy().hasHeightForWidth())
        self.differences.setSizePolicy(sizePolicy3)

        self.left_layout.addWidget(self.differences)

        self.card_line = QFrame(self.table_page)
        self.card_line.setObjectName(u"card_line")
        self.card_line.setFrameShape(QFrame.Shape.HLine)

        self.left_layout.addWidget(self.card_line)

        self.cards_layout = QHBoxLayout()
        self.cards_layout.setSpacing(12)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(16, 10, 16, 10)
        self.old_card = QTextEdit(self.table_page)
        self.old_card.setObjectName(u"old_card")
        sizePolicy2.setHeightForWidth(self.old_card.sizePolicy().hasHeightForWidth())
        self.old_card.setSizePolicy(sizePolicy2)
        self.old_card.setMinimumSize(QSize(0, 132))
        self.old_card.setMaximumSize(QSize(16777215, 132))
        self.old_card.setReadOnly(True)
        self.old_card.setTabChangesFocus(True)

        self.cards_layout.addWidget(self.old_card)

        self.base_card = QTextEdit(self.table_page)
        self.base_card.setObjectName(u"base_card")
        sizePolicy2.setHeightForWidth(self.base_card.sizePolicy().hasHeightForWidth())
        self.base_card.setSizePolicy(sizePolicy2)
        self.base_card.setMinimumSize(QSize(0, 132))
        self.base_card.setMaximumSize(QSize(16777215, 132))
        self.base_card.setReadOnly(True)
        self.base_card.setTabChangesFocus(True)

        self.cards_layout.addWidget(self.base_card)

        self.new_card = QTextEdit(self.table_page)
        self.new_card.setObjectName(u"new_card")
        sizePolicy2.setHeightForWidth(self.new_card.sizePolicy().hasHeightForWidth())
        self.new_card.setSizePolicy(sizePolicy2)
        self.new_card.setMinimumSize(QSize(0, 132))
        self.new_card.setMaximumSize(QSize(16777215, 132))
        self.new_card.setReadOnly(True)
        self.new_card.setTabChangesFocus(True)

        self.cards_layout.addWidget(self.new_card)


        self.left_layout.addLayout(self.cards_layout)

        self.left_layout.setStretch(2, 1)

        self.table_layout.addLayout(self.left_layout)

        self.side_line = QFrame(self.table_page)
        self.side_line.setObjectName(u"side_line")
        self.side_line.setFrameShape(QFrame.Shape.VLine)

        self.table_layout.addWidget(self.side_line)

        self.side = QWidget(self.table_page)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(264, 0))
        self.side.setMaximumSize(QSize(264, 16777215))
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 12, 0, 0)
        self.columns_title = QLabel(self.side)
        self.columns_title.setObjectName(u"columns_title")
        self.columns_title.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_title.setWordWrap(False)
        self.columns_title.setIndent(16)
        self.columns_title.setProperty(u"role", u"bold")

        self.side_layout.addWidget(self.columns_title)

        self.columns = CheckTable(self.side)
        self.columns.setObjectName(u"columns")
        sizePolicy3.setHeightForWidth(self.columns.sizePolicy().hasHeightForWidth())
        self.columns.setSizePolicy(sizePolicy3)

        self.side_layout.addWidget(self.columns)


        self.table_layout.addWidget(self.side)

        self.table_layout.setStretch(0, 1)
        self.pages.addWidget(self.table_page)

        self.layout.addWidget(self.pages)

        self.foot_line = QFrame(Update)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setFrameShape(QFrame.Shape.HLine)

        self.layout.addWidget(self.foot_line)

        self.foot = QWidget(Update)
        self.foot.setObjectName(u"foot")
        self.foot.setMinimumSize(QSize(0, 50))
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(16, 10, 16, 10)
        self.foot_sign = QLabel(self.foot)
        self.foot_sign.setObjectName(u"foot_sign")

        self.foot_layout.addWidget(self.foot_sign)

        self.foot_label = QLabel(self.foot)
        self.foot_label.setObjectName(u"foot_label")
        self.foot_label.setTextFormat(Qt.TextFormat.PlainText)
        self.foot_label.setWordWrap(True)
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(1)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.foot_label.sizePolicy().hasHeightForWidth())
        self.foot_label.setSizePolicy(sizePolicy4)

        self.foot_layout.addWidget(self.foot_label)

        self.save_button = QPushButton(self.foot)
        self.save_button.setObjectName(u"save_button")

        self.foot_layout.addWidget(self.save_button)

        self.accept_button = QPushButton(self.foot)
        self.accept_button.setObjectName(u"accept_button")

        self.foot_layout.addWidget(self.accept_button)

        self.cancel_button = QPushButton(self.foot)
        self.cancel_button.setObjectName(u"cancel_button")

        self.foot_layout.addWidget(self.cancel_button)


        self.layout.addWidget(self.foot)

        self.layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.roadmap_label.setBuddy(self.roadmap_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Update)

        QMetaObject.connectSlotsByName(Update)
    # setupUi

    def retranslateUi(self, Update: QDialog) -> None:
        Update.setWindowTitle(QCoreApplication.translate("Update", u"\u041e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u0435 \u0438\u0437 \u0444\u0430\u0439\u043b\u0430", None))
        self.title_label.setText(QCoreApplication.translate("Update", u"\u041e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u0435 \u0438\u0437 \u0444\u0430\u0439\u043b\u0430: \u0447\u0442\u043e \u0438\u0437\u043c\u0435\u043d\u0438\u0442\u044c", None))
        self.hint_label.setText(QCoreApplication.translate("Update", u"\u041e\u0442\u043c\u0435\u0447\u0435\u043d\u043d\u043e\u0435 \u0431\u0443\u0434\u0435\u0442 \u043f\u0440\u0438\u043d\u044f\u0442\u043e, \u043e\u0441\u0442\u0430\u043b\u044c\u043d\u043e\u0435 \u043e\u0441\u0442\u0430\u043d\u0435\u0442\u0441\u044f \u043a\u0430\u043a \u0435\u0441\u0442\u044c. \u041f\u0440\u043e\u0431\u0435\u043b \u0441\u0442\u0430\u0432\u0438\u0442 \u0438 \u0441\u043d\u0438\u043c\u0430\u0435\u0442 \u043e\u0442\u043c\u0435\u0442\u043a\u0443; \u0434\u043e \u043a\u043d\u043e\u043f\u043a\u0438 \u00ab\u041f\u0440\u0438\u043d\u044f\u0442\u044c\u00bb \u0432 \u0431\u0430\u0437\u0443 \u043d\u0438\u0447\u0435\u0433\u043e \u043d\u0435 \u0437\u0430\u043f\u0438\u0441\u044b\u0432\u0430\u0435\u0442\u0441\u044f.", None))
        self.roadmap_label.setText(QCoreApplication.translate("Update", u"\u0414\u043e\u0440\u043e\u0436\u043d\u0430\u044f \u043a\u0430\u0440\u0442\u0430", None))
        self.file_caption.setText(QCoreApplication.translate("Update", u"\u0424\u0430\u0439\u043b", None))
        self.file_label.setText("")
        self.choose_button.setText(QCoreApplication.translate("Update", u"\u0412\u044b\u0431\u0440\u0430\u0442\u044c \u0444\u0430\u0439\u043b\u2026", None))
        self.progress_label.setText(QCoreApplication.translate("Update", u"\u0414\u043e\u043a\u0443\u043c\u0435\u043d\u0442 \u0447\u0438\u0442\u0430\u0435\u0442\u0441\u044f\u2026", None))
        self.stop_button.setText(QCoreApplication.translate("Update", u"\u041e\u0441\u0442\u0430\u043d\u043e\u0432\u0438\u0442\u044c \u0447\u0442\u0435\u043d\u0438\u0435", None))
        self.problem_label.setText("")
        self.empty_label.setText("")
        self.empty_button.setText(QCoreApplication.translate("Update", u"\u0412\u044b\u0431\u0440\u0430\u0442\u044c \u0444\u0430\u0439\u043b\u2026", None))
        self.clean_button.setText(QCoreApplication.translate("Update", u"\u0412\u0441\u0435 \u0431\u0435\u0437 \u043a\u043e\u043d\u0444\u043b\u0438\u043a\u0442\u043e\u0432", None))
        self.all_button.setText(QCoreApplication.translate("Update", u"\u041e\u0442\u043c\u0435\u0442\u0438\u0442\u044c \u0432\u0441\u0435", None))
        self.none_button.setText(QCoreApplication.translate("Update", u"\u0421\u043d\u044f\u0442\u044c \u043e\u0442\u043c\u0435\u0442\u043a\u0438", None))
        self.conflicts_box.setText(QCoreApplication.translate("Update", u"\u0422\u043e\u043b\u044c\u043a\u043e \u043a\u043e\u043d\u0444\u043b\u0438\u043a\u0442\u044b", None))
        self.columns_title.setText(QCoreApplication.translate("Update", u"\u041f\u043e \u0433\u0440\u0430\u0444\u0430\u043c", None))
        self.foot_label.setText("")
        self.save_button.setText(QCoreApplication.translate("Update", u"\u0421\u043e\u0445\u0440\u0430\u043d\u0438\u0442\u044c \u0441\u0432\u043e\u0434\u043a\u0443\u2026", None))
        self.accept_button.setText(QCoreApplication.translate("Update", u"\u041f\u0440\u0438\u043d\u044f\u0442\u044c \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f", None))
        self.cancel_button.setText(QCoreApplication.translate("Update", u"\u041e\u0442\u043c\u0435\u043d\u0430", None))
    # retranslateUi

