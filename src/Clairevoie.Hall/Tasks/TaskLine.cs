namespace Clairevoie.Hall.Tasks;

/// <summary>One line of somebody's day: a sentence, one action, and the reason behind "détail".</summary>
/// <param name="Sentence">What waits, in the reader's language, with its number: the whole sentence.</param>
/// <param name="Action">The words on the one button.</param>
/// <param name="Address">Where the action is done, without language prefix: <c>/renseignement</c>.</param>
/// <param name="Due">By when, if by any date: the earliest stand first.</param>
/// <param name="Detail">How it was counted and under which rule, for those who ask.</param>
public sealed record TaskLine(string Sentence, string Action, string Address, DateOnly? Due = null, string? Detail = null)
{
    /// <summary>Whether it is always there, such as a counter to press or what changed lately: it waits for nobody, and stands last.</summary>
    public bool Standing { get; init; }

    /// <summary>Whether it is a day in the calendar, such as a meeting: of those the next one keeps its place, whatever is late.</summary>
    public bool Dated { get; init; }
}
