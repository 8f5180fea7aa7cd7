// Generated from crates/app/src/surface.rs. Do not edit.
export type { AgeView } from "./AgeView";
export type { ArrestPersonRequest } from "./ArrestPersonRequest";
export type { ArrestSaveRequest } from "./ArrestSaveRequest";
export type { ArrestSavedView } from "./ArrestSavedView";
export type { ArrestedPersonView } from "./ArrestedPersonView";
export type { AttachmentAddRequest } from "./AttachmentAddRequest";
export type { AttachmentPrintRequest } from "./AttachmentPrintRequest";
export type { AttachmentState } from "./AttachmentState";
export type { AttachmentView } from "./AttachmentView";
export type { AttachmentsView } from "./AttachmentsView";
export type { AuthorisedView } from "./AuthorisedView";
export type { BaseView } from "./BaseView";
export type { BatteryView } from "./BatteryView";
export type { CandidateView } from "./CandidateView";
export type { CasePersonView } from "./CasePersonView";
export type { CaseView } from "./CaseView";
export type { ChangePassphraseRequest } from "./ChangePassphraseRequest";
export type { ChangeView } from "./ChangeView";
export type { ClockLevel } from "./ClockLevel";
export type { ClockView } from "./ClockView";
export type { ConflictView } from "./ConflictView";
export type { CountersignRequest } from "./CountersignRequest";
export type { CreateRegisterRequest } from "./CreateRegisterRequest";
export type { CreatedView } from "./CreatedView";
export type { CrossingPointView } from "./CrossingPointView";
export type { CustodyBoardView } from "./CustodyBoardView";
export type { CustodyEventAddRequest } from "./CustodyEventAddRequest";
export type { CustodyRequest } from "./CustodyRequest";
export type { CustodyRequestById } from "./CustodyRequestById";
export type { CustodyRow } from "./CustodyRow";
export type { CustodyUpdateRequest } from "./CustodyUpdateRequest";
export type { CustodyView } from "./CustodyView";
export type { Delivery } from "./Delivery";
export type { DiskView } from "./DiskView";
export type { DocumentDigitView } from "./DocumentDigitView";
export type { DocumentReadRequest } from "./DocumentReadRequest";
export type { DocumentReadView } from "./DocumentReadView";
export type { DocumentRequest } from "./DocumentRequest";
export type { DoorTileView } from "./DoorTileView";
export type { DraftKeepRequest } from "./DraftKeepRequest";
export type { DraftOpenView } from "./DraftOpenView";
export type { DraftRequest } from "./DraftRequest";
export type { DraftSaveRequest } from "./DraftSaveRequest";
export type { DraftSavedView } from "./DraftSavedView";
export type { DraftView } from "./DraftView";
export type { DraftsView } from "./DraftsView";
export type { DutyView } from "./DutyView";
export type { EquipmentEventView } from "./EquipmentEventView";
export type { EquipmentItemView } from "./EquipmentItemView";
export type { EquipmentRow } from "./EquipmentRow";
export type { EquipmentView } from "./EquipmentView";
export type { ExchangeView } from "./ExchangeView";
export type { Fault } from "./Fault";
export type { FieldFault } from "./FieldFault";
export type { FieldView } from "./FieldView";
export type { FollowUpView } from "./FollowUpView";
export type { FormView } from "./FormView";
export type { GlassAskRequest } from "./GlassAskRequest";
export type { GlassGrantRequest } from "./GlassGrantRequest";
export type { GlassView } from "./GlassView";
export type { GroupPersonRequest } from "./GroupPersonRequest";
export type { GroupSaveRequest } from "./GroupSaveRequest";
export type { HandOverRequest } from "./HandOverRequest";
export type { HandView } from "./HandView";
export type { HistoryView } from "./HistoryView";
export type { HitView } from "./HitView";
export type { HolderView } from "./HolderView";
export type { IncidentAddPersonRequest } from "./IncidentAddPersonRequest";
export type { IncidentBriefView } from "./IncidentBriefView";
export type { IncidentRequest } from "./IncidentRequest";
export type { LinkState } from "./LinkState";
export type { LinkView } from "./LinkView";
export type { LinkedPersonView } from "./LinkedPersonView";
export type { ListsView } from "./ListsView";
export type { LockState } from "./LockState";
export type { LockView } from "./LockView";
export type { LogAddRequest } from "./LogAddRequest";
export type { LogDayRequest } from "./LogDayRequest";
export type { LogDayView } from "./LogDayView";
export type { LogFindRequest } from "./LogFindRequest";
export type { LogFoundView } from "./LogFoundView";
export type { LogLineView } from "./LogLineView";
export type { LookoutView } from "./LookoutView";
export type { MachineView } from "./MachineView";
export type { MatchReasonView } from "./MatchReasonView";
export type { MayView } from "./MayView";
export type { MemberView } from "./MemberView";
export type { MigrantsRequest } from "./MigrantsRequest";
export type { MissingMatchView } from "./MissingMatchView";
export type { MissingRowView } from "./MissingRowView";
export type { MissingView } from "./MissingView";
export type { NewView } from "./NewView";
export type { NoteAddRequest } from "./NoteAddRequest";
export type { NoteView } from "./NoteView";
export type { Nothing } from "./Nothing";
export type { OfferPassphraseRequest } from "./OfferPassphraseRequest";
export type { OfferedPassphraseView } from "./OfferedPassphraseView";
export type { OfficerView } from "./OfficerView";
export type { OfficersView } from "./OfficersView";
export type { Paper } from "./Paper";
export type { PaperRequest } from "./PaperRequest";
export type { PatrolRow } from "./PatrolRow";
export type { PatrolStopView } from "./PatrolStopView";
export type { PatrolsView } from "./PatrolsView";
export type { PersonBrief } from "./PersonBrief";
export type { PersonCandidatesRequest } from "./PersonCandidatesRequest";
export type { PersonCandidatesView } from "./PersonCandidatesView";
export type { PersonLinkRequest } from "./PersonLinkRequest";
export type { PersonLinksRequest } from "./PersonLinksRequest";
export type { PersonLinksView } from "./PersonLinksView";
export type { PersonRequest } from "./PersonRequest";
export type { PlaceRequest } from "./PlaceRequest";
export type { PreferencesSetRequest } from "./PreferencesSetRequest";
export type { PreferencesView } from "./PreferencesView";
export type { PresenceCareView } from "./PresenceCareView";
export type { PresenceEventAddRequest } from "./PresenceEventAddRequest";
export type { PresenceFileRequest } from "./PresenceFileRequest";
export type { PresenceLeaveRequest } from "./PresenceLeaveRequest";
export type { PresenceOpenRequest } from "./PresenceOpenRequest";
export type { PresenceRow } from "./PresenceRow";
export type { PresencesView } from "./PresencesView";
export type { PrintRequest } from "./PrintRequest";
export type { PrintedView } from "./PrintedView";
export type { PrintersView } from "./PrintersView";
export type { ProgressView } from "./ProgressView";
export type { ProtectionFilesView } from "./ProtectionFilesView";
export type { ProtectionKeyView } from "./ProtectionKeyView";
export type { ProtectionRowView } from "./ProtectionRowView";
export type { ProtectionSearchRequest } from "./ProtectionSearchRequest";
export type { QueueRecordView } from "./QueueRecordView";
export type { QueueView } from "./QueueView";
export type { RailView } from "./RailView";
export type { ReasonsToldRequest } from "./ReasonsToldRequest";
export type { ReceptionCountsView } from "./ReceptionCountsView";
export type { ReceptionRow } from "./ReceptionRow";
export type { ReceptionsView } from "./ReceptionsView";
export type { RecordAmendRequest } from "./RecordAmendRequest";
export type { RecordCreateRequest } from "./RecordCreateRequest";
export type { RecordFormRequest } from "./RecordFormRequest";
export type { RecordRequest } from "./RecordRequest";
export type { RecordView } from "./RecordView";
export type { RecordVoidRequest } from "./RecordVoidRequest";
export type { RecoverRequest } from "./RecoverRequest";
export type { ReferralAnswerRequest } from "./ReferralAnswerRequest";
export type { ReferralAttemptRequest } from "./ReferralAttemptRequest";
export type { ReferralFindRequest } from "./ReferralFindRequest";
export type { ReferralRow } from "./ReferralRow";
export type { ReferralsView } from "./ReferralsView";
export type { ReliefWriteRequest } from "./ReliefWriteRequest";
export type { ReviewRow } from "./ReviewRow";
export type { ReviewView } from "./ReviewView";
export type { RightRequest } from "./RightRequest";
export type { RightView } from "./RightView";
export type { RightsRequest } from "./RightsRequest";
export type { RunView } from "./RunView";
export type { SavedView } from "./SavedView";
export type { SearchRequest } from "./SearchRequest";
export type { SearchView } from "./SearchView";
export type { SectionView } from "./SectionView";
export type { SeizureHandOverRequest } from "./SeizureHandOverRequest";
export type { SeizureReceiveRequest } from "./SeizureReceiveRequest";
export type { SeizureRow } from "./SeizureRow";
export type { SeizuresView } from "./SeizuresView";
export type { SendingItemView } from "./SendingItemView";
export type { SendingView } from "./SendingView";
export type { SessionView } from "./SessionView";
export type { SetAsideView } from "./SetAsideView";
export type { SheetView } from "./SheetView";
export type { ShiftListView } from "./ShiftListView";
export type { ShiftRecordView } from "./ShiftRecordView";
export type { ShiftView } from "./ShiftView";
export type { Silence } from "./Silence";
export type { StandingView } from "./StandingView";
export type { StatusBarView } from "./StatusBarView";
export type { SyncPauseRequest } from "./SyncPauseRequest";
export type { TileView } from "./TileView";
export type { TimeView } from "./TimeView";
export type { TodayView } from "./TodayView";
export type { TrainingRow } from "./TrainingRow";
export type { TrainingsView } from "./TrainingsView";
export type { TypeView } from "./TypeView";
export type { UnlockRequest } from "./UnlockRequest";
export type { UnsignedAnswerRequest } from "./UnsignedAnswerRequest";
export type { UnsignedEntryView } from "./UnsignedEntryView";
export type { UnsignedView } from "./UnsignedView";
export type { UserActingRequest } from "./UserActingRequest";
export type { UserAddRequest } from "./UserAddRequest";
export type { UserAddedView } from "./UserAddedView";
export type { UserDisableRequest } from "./UserDisableRequest";
export type { UserView } from "./UserView";
export type { UsersView } from "./UsersView";
export type { VaultPlaceView } from "./VaultPlaceView";
export type { VehicleRequest } from "./VehicleRequest";
export type { VersionView } from "./VersionView";
export type { WarrantRequest } from "./WarrantRequest";
import type { ArrestSaveRequest } from "./ArrestSaveRequest";
import type { ArrestSavedView } from "./ArrestSavedView";
import type { AttachmentAddRequest } from "./AttachmentAddRequest";
import type { AttachmentPrintRequest } from "./AttachmentPrintRequest";
import type { AttachmentView } from "./AttachmentView";
import type { AttachmentsView } from "./AttachmentsView";
import type { CaseView } from "./CaseView";
import type { ChangePassphraseRequest } from "./ChangePassphraseRequest";
import type { CountersignRequest } from "./CountersignRequest";
import type { CreateRegisterRequest } from "./CreateRegisterRequest";
import type { CreatedView } from "./CreatedView";
import type { CustodyBoardView } from "./CustodyBoardView";
import type { CustodyEventAddRequest } from "./CustodyEventAddRequest";
import type { CustodyRequestById } from "./CustodyRequestById";
import type { CustodyUpdateRequest } from "./CustodyUpdateRequest";
import type { CustodyView } from "./CustodyView";
import type { DocumentReadRequest } from "./DocumentReadRequest";
import type { DocumentReadView } from "./DocumentReadView";
import type { DraftOpenView } from "./DraftOpenView";
import type { DraftRequest } from "./DraftRequest";
import type { DraftSaveRequest } from "./DraftSaveRequest";
import type { DraftSavedView } from "./DraftSavedView";
import type { DraftsView } from "./DraftsView";
import type { EquipmentItemView } from "./EquipmentItemView";
import type { EquipmentView } from "./EquipmentView";
import type { FormView } from "./FormView";
import type { GlassAskRequest } from "./GlassAskRequest";
import type { GlassGrantRequest } from "./GlassGrantRequest";
import type { GroupSaveRequest } from "./GroupSaveRequest";
import type { HandOverRequest } from "./HandOverRequest";
import type { HistoryView } from "./HistoryView";
import type { IncidentAddPersonRequest } from "./IncidentAddPersonRequest";
import type { ListsView } from "./ListsView";
import type { LockView } from "./LockView";
import type { LogAddRequest } from "./LogAddRequest";
import type { LogDayRequest } from "./LogDayRequest";
import type { LogDayView } from "./LogDayView";
import type { LogFindRequest } from "./LogFindRequest";
import type { LogFoundView } from "./LogFoundView";
import type { MissingView } from "./MissingView";
import type { NoteAddRequest } from "./NoteAddRequest";
import type { Nothing } from "./Nothing";
import type { OfferPassphraseRequest } from "./OfferPassphraseRequest";
import type { OfferedPassphraseView } from "./OfferedPassphraseView";
import type { OfficersView } from "./OfficersView";
import type { PatrolsView } from "./PatrolsView";
import type { PersonCandidatesRequest } from "./PersonCandidatesRequest";
import type { PersonCandidatesView } from "./PersonCandidatesView";
import type { PersonLinkRequest } from "./PersonLinkRequest";
import type { PersonLinksRequest } from "./PersonLinksRequest";
import type { PersonLinksView } from "./PersonLinksView";
import type { PreferencesSetRequest } from "./PreferencesSetRequest";
import type { PreferencesView } from "./PreferencesView";
import type { PresenceEventAddRequest } from "./PresenceEventAddRequest";
import type { PresenceLeaveRequest } from "./PresenceLeaveRequest";
import type { PresenceOpenRequest } from "./PresenceOpenRequest";
import type { PresencesView } from "./PresencesView";
import type { PrintRequest } from "./PrintRequest";
import type { PrintedView } from "./PrintedView";
import type { PrintersView } from "./PrintersView";
import type { ProtectionFilesView } from "./ProtectionFilesView";
import type { ProtectionKeyView } from "./ProtectionKeyView";
import type { ProtectionRowView } from "./ProtectionRowView";
import type { ProtectionSearchRequest } from "./ProtectionSearchRequest";
import type { ReceptionsView } from "./ReceptionsView";
import type { RecordAmendRequest } from "./RecordAmendRequest";
import type { RecordCreateRequest } from "./RecordCreateRequest";
import type { RecordFormRequest } from "./RecordFormRequest";
import type { RecordRequest } from "./RecordRequest";
import type { RecordVoidRequest } from "./RecordVoidRequest";
import type { RecoverRequest } from "./RecoverRequest";
import type { ReferralAnswerRequest } from "./ReferralAnswerRequest";
import type { ReferralAttemptRequest } from "./ReferralAttemptRequest";
import type { ReferralFindRequest } from "./ReferralFindRequest";
import type { ReferralRow } from "./ReferralRow";
import type { ReferralsView } from "./ReferralsView";
import type { ReliefWriteRequest } from "./ReliefWriteRequest";
import type { ReviewView } from "./ReviewView";
import type { SavedView } from "./SavedView";
import type { SearchRequest } from "./SearchRequest";
import type { SearchView } from "./SearchView";
import type { SeizureHandOverRequest } from "./SeizureHandOverRequest";
import type { SeizureReceiveRequest } from "./SeizureReceiveRequest";
import type { SeizuresView } from "./SeizuresView";
import type { SendingView } from "./SendingView";
import type { SessionView } from "./SessionView";
import type { SheetView } from "./SheetView";
import type { ShiftView } from "./ShiftView";
import type { StatusBarView } from "./StatusBarView";
import type { SyncPauseRequest } from "./SyncPauseRequest";
import type { TodayView } from "./TodayView";
import type { TrainingsView } from "./TrainingsView";
import type { UnlockRequest } from "./UnlockRequest";
import type { UnsignedAnswerRequest } from "./UnsignedAnswerRequest";
import type { UnsignedView } from "./UnsignedView";
import type { UserActingRequest } from "./UserActingRequest";
import type { UserAddRequest } from "./UserAddRequest";
import type { UserAddedView } from "./UserAddedView";
import type { UserDisableRequest } from "./UserDisableRequest";
import type { UsersView } from "./UsersView";

/** Every use case: its request and its view. */
export type UseCases = {
  lock_state: [Nothing, LockView];
  unlock: [UnlockRequest, SessionView];
  recover: [RecoverRequest, SessionView];
  lock: [Nothing, LockView];
  create_register: [CreateRegisterRequest, CreatedView];
  offer_passphrase: [OfferPassphraseRequest, OfferedPassphraseView];
  change_passphrase: [ChangePassphraseRequest, LockView];
  session: [Nothing, SessionView];
  status_bar: [Nothing, StatusBarView];
  lists: [Nothing, ListsView];
  today: [Nothing, TodayView];
  log_day: [LogDayRequest, LogDayView];
  log_find: [LogFindRequest, LogFoundView];
  log_add: [LogAddRequest, SavedView];
  arrest_save: [ArrestSaveRequest, ArrestSavedView];
  group_save: [GroupSaveRequest, ArrestSavedView];
  incident_add_person: [IncidentAddPersonRequest, ArrestSavedView];
  custody_board: [Nothing, CustodyBoardView];
  custody_view: [CustodyRequestById, CustodyView];
  custody_update: [CustodyUpdateRequest, CustodyView];
  custody_event_add: [CustodyEventAddRequest, CustodyView];
  case_view: [RecordRequest, CaseView];
  record_history: [RecordRequest, HistoryView];
  record_sheet: [RecordRequest, SheetView];
  record_form: [RecordFormRequest, FormView];
  record_create: [RecordCreateRequest, SavedView];
  record_amend: [RecordAmendRequest, CaseView];
  record_void: [RecordVoidRequest, CaseView];
  record_unvoid: [RecordVoidRequest, CaseView];
  review: [Nothing, ReviewView];
  countersign: [CountersignRequest, ReviewView];
  note_add: [NoteAddRequest, SavedView];
  document_read: [DocumentReadRequest, DocumentReadView];
  seizures: [Nothing, SeizuresView];
  seizure_hand_over: [SeizureHandOverRequest, SavedView];
  seizure_receive: [SeizureReceiveRequest, SeizuresView];
  patrols: [Nothing, PatrolsView];
  equipment: [Nothing, EquipmentView];
  equipment_item: [RecordRequest, EquipmentItemView];
  trainings: [Nothing, TrainingsView];
  officers: [Nothing, OfficersView];
  shift: [Nothing, ShiftView];
  relief_write: [ReliefWriteRequest, SavedView];
  referrals: [Nothing, ReferralsView];
  referral_find: [ReferralFindRequest, ReferralRow];
  referral_authorise: [RecordRequest, ReferralsView];
  referral_answer: [ReferralAnswerRequest, ReferralsView];
  referral_attempt: [ReferralAttemptRequest, ReferralsView];
  search: [SearchRequest, SearchView];
  person_candidates: [PersonCandidatesRequest, PersonCandidatesView];
  person_links: [PersonLinksRequest, PersonLinksView];
  person_link: [PersonLinkRequest, PersonLinksView];
  drafts: [Nothing, DraftsView];
  draft_open: [DraftRequest, DraftOpenView];
  draft_save: [DraftSaveRequest, DraftSavedView];
  draft_drop: [DraftRequest, DraftsView];
  protection_files: [Nothing, ProtectionFilesView];
  protection_file: [RecordRequest, SheetView];
  protection_history: [RecordRequest, HistoryView];
  protection_create: [RecordCreateRequest, SavedView];
  protection_amend: [RecordAmendRequest, SheetView];
  protection_search: [ProtectionSearchRequest, ProtectionFilesView];
  glass_ask: [GlassAskRequest, ProtectionRowView];
  glass_grant: [GlassGrantRequest, ProtectionRowView];
  protection_hand_over: [HandOverRequest, ProtectionKeyView];
  missing_matches: [Nothing, MissingView];
  presences: [Nothing, PresencesView];
  presence_open: [PresenceOpenRequest, SavedView];
  presence_event_add: [PresenceEventAddRequest, PresencesView];
  presence_leave: [PresenceLeaveRequest, PresencesView];
  receptions: [Nothing, ReceptionsView];
  sending: [Nothing, SendingView];
  unsigned: [Nothing, UnsignedView];
  unsigned_answer: [UnsignedAnswerRequest, UnsignedView];
  sync_now: [Nothing, SendingView];
  sync_pause: [SyncPauseRequest, SendingView];
  preferences_get: [Nothing, PreferencesView];
  preferences_set: [PreferencesSetRequest, PreferencesView];
  printers: [Nothing, PrintersView];
  print_paper: [PrintRequest, PrintedView];
  attachment_print: [AttachmentPrintRequest, PrintedView];
  users: [Nothing, UsersView];
  user_add: [UserAddRequest, UserAddedView];
  user_acting: [UserActingRequest, UsersView];
  user_disable: [UserDisableRequest, UsersView];
};

/** Those that carry bytes: its request and its view. */
export type ByteCases = {
  attachment_add: [AttachmentAddRequest, SavedView];
  attachment_list: [RecordRequest, AttachmentsView];
  attachment_read: [RecordRequest, AttachmentView];
};

export const useCaseNames = [
  "lock_state",
  "unlock",
  "recover",
  "lock",
  "create_register",
  "offer_passphrase",
  "change_passphrase",
  "session",
  "status_bar",
  "lists",
  "today",
  "log_day",
  "log_find",
  "log_add",
  "arrest_save",
  "group_save",
  "incident_add_person",
  "custody_board",
  "custody_view",
  "custody_update",
  "custody_event_add",
  "case_view",
  "record_history",
  "record_sheet",
  "record_form",
  "record_create",
  "record_amend",
  "record_void",
  "record_unvoid",
  "review",
  "countersign",
  "note_add",
  "document_read",
  "seizures",
  "seizure_hand_over",
  "seizure_receive",
  "patrols",
  "equipment",
  "equipment_item",
  "trainings",
  "officers",
  "shift",
  "relief_write",
  "referrals",
  "referral_find",
  "referral_authorise",
  "referral_answer",
  "referral_attempt",
  "search",
  "person_candidates",
  "person_links",
  "person_link",
  "drafts",
  "draft_open",
  "draft_save",
  "draft_drop",
  "protection_files",
  "protection_file",
  "protection_history",
  "protection_create",
  "protection_amend",
  "protection_search",
  "glass_ask",
  "glass_grant",
  "protection_hand_over",
  "missing_matches",
  "presences",
  "presence_open",
  "presence_event_add",
  "presence_leave",
  "receptions",
  "sending",
  "unsigned",
  "unsigned_answer",
  "sync_now",
  "sync_pause",
  "preferences_get",
  "preferences_set",
  "printers",
  "print_paper",
  "attachment_print",
  "users",
  "user_add",
  "user_acting",
  "user_disable",
] as const satisfies readonly (keyof UseCases)[];
