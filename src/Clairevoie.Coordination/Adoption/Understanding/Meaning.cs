namespace Clairevoie.Coordination.Adoption;

/// <summary>What a table is about. <c>default</c> is not known.</summary>
public enum TableKind
{
    /// <summary>Not known: none of its cells is taken before somebody says what its columns are.</summary>
    Unknown,

    /// <summary>Measures and actions of a plan, a row each.</summary>
    Measures,

    /// <summary>Meetings, with what was decided.</summary>
    Meetings,

    /// <summary>Counts by month, quarter or year.</summary>
    Counts,
}

/// <summary>What a column holds. <c>default</c> is not known: its cells are named and not taken.</summary>
public enum Meaning
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Left out on purpose: a rank, a column of helpers.</summary>
    LeftOut,

    /// <summary>A person: refused by name.</summary>
    Person,

    /// <summary>The number of a measure.</summary>
    Number,

    /// <summary>What is to be done.</summary>
    Title,

    /// <summary>The measure of which each row is an action.</summary>
    Parent,

    /// <summary>The strand of the plan.</summary>
    Strand,

    /// <summary>What for, and in what way.</summary>
    Aim,

    /// <summary>Kept in words under its own heading.</summary>
    Words,

    /// <summary>The agency that carries it.</summary>
    Pilot,

    /// <summary>Agencies that work on it too.</summary>
    Partners,

    /// <summary>Where.</summary>
    Place,

    /// <summary>The number by which one will see it.</summary>
    Indicator,

    /// <summary>The value aimed at.</summary>
    Target,

    /// <summary>By when.</summary>
    Due,

    /// <summary>From when.</summary>
    Begins,

    /// <summary>How it stands.</summary>
    State,

    /// <summary>One of several columns, one for each state, that are ticked.</summary>
    StateTick,

    /// <summary>A share said to be done.</summary>
    Progress,

    /// <summary>What is told of it.</summary>
    News,

    /// <summary>The day on which it was told.</summary>
    ToldOn,

    /// <summary>Money or posts.</summary>
    Sum,

    /// <summary>Who pays.</summary>
    Funder,

    /// <summary>The year of the sums of a row.</summary>
    Year,

    /// <summary>Where it was read.</summary>
    Source,

    /// <summary>The day of a meeting.</summary>
    MeetingDay,

    /// <summary>Which committee met.</summary>
    Committee,

    /// <summary>What was spoken of.</summary>
    AgendaItem,

    /// <summary>What was decided.</summary>
    Decision,

    /// <summary>The agency that carries a decision out.</summary>
    Owner,

    /// <summary>The month, quarter or year of a row of counts.</summary>
    Period,

    /// <summary>What is counted.</summary>
    Series,

    /// <summary>A count.</summary>
    Count,

    /// <summary>What is counted in which unit.</summary>
    Unit,

    /// <summary>The sum of other columns: checked, not taken.</summary>
    RowTotal,
}
