namespace Clairevoie.Care.Needs;

/// <summary>One closed question of the questionnaire: its answers, and whether several may be ticked.</summary>
/// <param name="Key">Names its words.</param>
/// <param name="Several">Whether several answers may be ticked.</param>
/// <param name="Options">The answers, without « no answer ».</param>
public sealed record NeedQuestion(string Key, bool Several, IReadOnlyList<string> Options)
{
    /// <summary>The answer of those who left the question empty.</summary>
    public const string None = "none";

    /// <summary>The questionnaire, in the order of the paper: nights, health, needs, what stands in the way, the last request, safety. Nothing that tells who answers.</summary>
    public static IReadOnlyList<NeedQuestion> All { get; } =
    [
        new("sleep", false, ["outside", "shelter", "own", "others"]),
        new("health", false, ["good", "fair", "bad"]),
        new("needs", true, ["roof", "rest", "food", "washing", "body", "mind", "less", "equipment", "rights", "safety", "work"]),
        new("hinders", true, ["no-place", "wait", "hours", "far", "rules", "judged", "unknown", "nothing"]),
        new("last", false, ["soon", "later", "waiting", "refused", "not-asked"]),
        new("safe", false, ["yes", "sometimes", "no"]),
    ];

    /// <summary>Every answer, « no answer » last.</summary>
    public IEnumerable<string> Answers => Options.Append(None);

    /// <summary>The key under which an answer is kept and told: <c>sleep.outside</c>.</summary>
    public string KeyOf(string answer) => $"{Key}.{answer}";
}
