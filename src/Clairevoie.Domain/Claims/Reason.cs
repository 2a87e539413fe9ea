namespace Clairevoie.Domain.Claims;

/// <summary>Why a verdict is not, or not only, yes: a code whose words are kept with the pages, and what fills these words.
/// It says what is missing or different; it accuses nobody.</summary>
/// <param name="Code">The name of the reason.</param>
/// <param name="Weight">What it costs: a reason that weighs nothing is a note.</param>
/// <param name="With">What the sentence is filled with, in order.</param>
public sealed record Reason(string Code, Verdict Weight, params IReadOnlyList<object> With)
{
    public static Reason Note(string code, params IReadOnlyList<object> with) => new(code, Verdict.Ok, with);

    public static Reason Flag(string code, params IReadOnlyList<object> with) => new(code, Verdict.Flag, with);

    public static Reason Reject(string code, params IReadOnlyList<object> with) => new(code, Verdict.Reject, with);
}
