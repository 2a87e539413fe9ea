namespace Clairevoie.Coordination.Problems;

/// <summary>What somebody asks of the list of problems. The words are looked for in the names of places alone: those of partners are sealed.</summary>
public sealed record ProblemQuestion
{
    /// <summary>Most problems on a page.</summary>
    public const int Most = 50;

    /// <summary>Words of a place.</summary>
    public string Words { get; init; } = "";

    /// <summary>Open ones, those that are over, or both.</summary>
    public string State { get; init; } = "";

    /// <summary>Who leads.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Where.</summary>
    public string Territory { get; init; } = "";

    /// <summary>What waits: one's own answer, or an action that is late.</summary>
    public string Waiting { get; init; } = "";

    /// <summary>Where the page before ended, or the page after begins.</summary>
    public ProblemMark? Mark { get; init; }

    /// <summary>How many are read at once.</summary>
    public int AtOnce { get; init; } = Most;

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => Words.Length + State.Length + Lead.Length + Territory.Length + Waiting.Length > 0;

    /// <summary>The parameters of the question.</summary>
    internal (string Name, object Value)[] Bind(string own, DateOnly today) =>
    [
        ("state", State switch { "clos" => 1, "tous" => 2, _ => 0 }), ("lead", Lead), ("territory", Territory),
        ("words", PlaceNames.Like(Words).Small), ("written", PlaceNames.Like(Words).Written),
        ("awaited", Waiting == "reponse" ? own : ""), ("late", Waiting == "retard" ? $"{today:yyyy-MM-dd}" : ""),
        ("day", Mark is { } mark ? $"{mark.Day:yyyy-MM-dd}" : ""), ("after", Mark?.Id ?? ""), ("back", Mark is { IsBack: true } ? 1 : 0), ("most", AtOnce + 1),
    ];
}
