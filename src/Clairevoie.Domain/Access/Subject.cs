namespace Clairevoie.Domain;

/// <summary>A kind of thing that somebody may or may not see. Each belongs to one room.</summary>
public enum Subject
{
    /// <summary>One's own desk: today's tasks, one's account, what one sees and why.</summary>
    Desk,

    /// <summary>Accounts and missions of agents.</summary>
    Account,

    /// <summary>The trace of every room: who did what, when and why, without content.</summary>
    Trace,

    /// <summary>An anonymous report of dealing.</summary>
    DealingReport,

    /// <summary>An item of intelligence: graded, with its place, its time and its words.</summary>
    IntelligenceItem,

    /// <summary>A package of items handed to a body that investigates.</summary>
    ItemPackage,

    /// <summary>What was written for a partner outside the police: a place and a request, never an item.</summary>
    PartnerNote,

    /// <summary>The bodies that work on intelligence: agencies, antennas, cells, what they may read and apply.</summary>
    Organisation,

    /// <summary>A call that an operator writes down for somebody.</summary>
    PhoneCall,

    /// <summary>A deal point: its exact place, how it is run, its facts.</summary>
    DealPoint,

    /// <summary>A distribution network: kitchens, stashes, routes, channels, and what ties them. Never a person.</summary>
    Network,

    /// <summary>An operation that has not taken place yet.</summary>
    PlannedOperation,

    /// <summary>An operation that took place, and what came of it as counts and amounts.</summary>
    Operation,

    /// <summary>An event that police discovered: a seizure, a check. Never among what people reported.</summary>
    DiscoveredEvent,

    /// <summary>Hours of patrol by week and sector, never by officer.</summary>
    PatrolHours,

    /// <summary>A return of justice: counts, amounts and delays of a period.</summary>
    JusticeReturn,

    /// <summary>The perimeter that a prosecutor draws around a publicly listed care place.</summary>
    ProtectedPerimeter,

    /// <summary>A monthly return of a care structure: acts, passages, capacity.</summary>
    CareReturn,

    /// <summary>What an outreach team or a structure counted in a half-day: days and sectors stay with its agency, and are forgotten.</summary>
    CareTally,

    /// <summary>Places of care structures by day: how many, taken, free, waiting.</summary>
    CarePlaces,

    /// <summary>What a team noticed in a month, in words: products, market, uses, health, places. Never a person.</summary>
    CareNote,

    /// <summary>What care did for minors: counts of a structure and a month, under a stricter rule than other counts.</summary>
    MinorsReturn,

    /// <summary>What users answered on paper, as totals of a structure and a month.</summary>
    NeedsSurvey,

    /// <summary>A report of a scene, of syringes or of nuisance.</summary>
    NuisanceReport,

    /// <summary>A sector in which outreach teams walk: an outline and a name, no count of care.</summary>
    OutreachSector,

    /// <summary>That a place of dealing was handled, to the cell and the week, as Intelligence tells it.</summary>
    HandledPlace,

    /// <summary>A measure of the plan: its actions, its campaigns, what was told of it, the money and the posts.</summary>
    PlanMeasure,

    /// <summary>A promise made in public: who, when, by when, the test, and what became of it.</summary>
    PublicPromise,

    /// <summary>A committee with its papers: members, agenda, decisions, minutes.</summary>
    Committee,

    /// <summary>A seat that is offered in a committee, before it is taken by signature.</summary>
    CommitteeSeat,

    /// <summary>That a committee has no chair any more: what kind it is, where, and which post chaired it. None of its papers, not its name.</summary>
    VacantChair,

    /// <summary>A place of the table: a sector, a piece of a street, a scene, somebody's premises.</summary>
    StreetPlace,

    /// <summary>How many persons a scene held: who counted, how, at what hour.</summary>
    SceneCount,

    /// <summary>A gathering of reports that chance hardly makes: cells and counts.</summary>
    SceneAlarm,

    /// <summary>What a human wrote to the police of a scene.</summary>
    Referral,

    /// <summary>The same, as the police received it.</summary>
    ReferralHeard,

    /// <summary>An evaluation that was sealed before an action, with its areas and its partners.</summary>
    SealedEvaluation,

    /// <summary>The analysis of public tranquillity around a care place: quarter-years of 11 and more, and what each side says.</summary>
    HsaDossier,

    /// <summary>A notice to partners, as whoever sent it follows it: who knew what when.</summary>
    Notice,

    /// <summary>A notice as it came to a post, and what the post answered.</summary>
    NoticeReceived,

    /// <summary>A count that a contributor gives each month: places offered, repairs, mediations. Nothing small, nobody's.</summary>
    MonthlyCount,

    /// <summary>Works or a mediation that a partner is asked for at a place.</summary>
    StreetRequest,

    /// <summary>What stands on the page of a quarter: questions and contests to read first, their answers, what is being done.</summary>
    QuarterPage,

    /// <summary>A street application of the city with its key, and the requests that it sends.</summary>
    StreetApplication,
    /// <summary>A problem that partners share: its place, its lead, how each partner stands, its actions and its timeline.</summary>
    Problem,

    /// <summary>The order of the worst problems: as proposed, and as people decided it.</summary>
    ProblemOrder,

    /// <summary>How much harm outreach heard of in a sector over a quarter: a count, never finer.</summary>
    OutreachHarm,

    /// <summary>Counts of dealing reports that crossed the wall.</summary>
    DealingFigure,

    /// <summary>Counts of justice that crossed the wall.</summary>
    JusticeFigure,

    /// <summary>Counts of care that crossed the wall, none of them small.</summary>
    CareFigure,

    /// <summary>Counts of minors that care met, for the whole city and a quarter. Never beside what justice counts of minors.</summary>
    MinorsFigure,

    /// <summary>Whether a kind of care has room: free, tight or full, a day late, never of one structure.</summary>
    CareLevel,

    /// <summary>A part of a bilan that is being composed: its words, its figures, its comparisons.</summary>
    BilanPart,

    /// <summary>The signature of an agency under its part of a bilan.</summary>
    BilanSignature,

    /// <summary>A published figure with its definition and its source.</summary>
    Claim,

    /// <summary>What is known and recommended, in words beside the figures: the état des lieux, recommendations, extracts, files of other cities.</summary>
    Knowledge,
}

/// <summary>Where each subject lives.</summary>
public static class Subjects
{
    /// <summary>The room that holds the subject.</summary>
    public static Room Room(this Subject subject) => subject switch
    {
        Subject.Desk or Subject.Account or Subject.Trace => Domain.Room.Hall,
        Subject.DealingReport or Subject.PhoneCall or Subject.IntelligenceItem or Subject.ItemPackage or Subject.PartnerNote or Subject.Organisation
            or Subject.DealPoint or Subject.Network or Subject.PlannedOperation or Subject.Operation or Subject.DiscoveredEvent or Subject.PatrolHours
            or Subject.ReferralHeard => Domain.Room.Intelligence,
        Subject.JusticeReturn or Subject.ProtectedPerimeter => Domain.Room.Justice,
        Subject.CareReturn or Subject.CareTally or Subject.CarePlaces or Subject.CareNote or Subject.MinorsReturn or Subject.NeedsSurvey => Domain.Room.Care,
        Subject.NuisanceReport
            or Subject.OutreachSector
            or Subject.HandledPlace
            or Subject.PlanMeasure
            or Subject.PublicPromise
            or Subject.Committee
            or Subject.CommitteeSeat
            or Subject.StreetPlace
            or Subject.SceneCount
            or Subject.SceneAlarm
            or Subject.Referral
            or Subject.SealedEvaluation
            or Subject.HsaDossier
            or Subject.StreetRequest
            or Subject.QuarterPage
            or Subject.StreetApplication
            or Subject.Notice
            or Subject.NoticeReceived
            or Subject.MonthlyCount
            => Domain.Room.Coordination,
        Subject.NuisanceReport or Subject.OutreachSector or Subject.HandledPlace
            or Subject.PlanMeasure or Subject.PublicPromise or Subject.Committee or Subject.CommitteeSeat or Subject.VacantChair
            or Subject.StreetPlace or Subject.SceneCount
            or Subject.Problem or Subject.ProblemOrder or Subject.OutreachHarm => Domain.Room.Coordination,
        _ => Domain.Room.Publication,
    };
}
