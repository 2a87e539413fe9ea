namespace Clairevoie.Domain;

/// <summary>Somebody tells of a tie between two nodes. Every field may be missing or wrong: it comes from a form.</summary>
/// <param name="One">The node from which it is told.</param>
/// <param name="Other">The other node.</param>
/// <param name="Kind">How they are tied.</param>
/// <param name="Day">The day on which it held.</param>
/// <param name="Reason">What says so.</param>
public sealed record TieNodes(Guid One, Guid? Other, TieKind? Kind, DateOnly? Day, string? Reason)
{
    /// <summary>How far the one who told is trusted.</summary>
    public SourceGrade Source { get; init; }

    /// <summary>How sure it is.</summary>
    public InformationGrade Information { get; init; }

    /// <summary>The item on which it rests: its grading then counts, whatever is graded here.</summary>
    public Guid? Item { get; init; }

    /// <summary>Takes it, or says everything that stands in the way.</summary>
    public Decision<NodesTied> Decide(DateOnly today)
    {
        List<Refusal> no = [];
        if (Other is null) no.Add(new("other-missing", nameof(Other)));
        else if (Other == One) no.Add(new("tied-to-itself", nameof(Other)));
        if (Kind is null || !Enum.IsDefined(Kind.Value)) no.Add(new("tie-missing", "Tie"));
        if (Day is null) no.Add(new("day-missing", nameof(Day)));
        else if (Day > today) no.Add(new("day-future", nameof(Day)));
        if (!Enum.IsDefined(Source)) no.Add(new("source-missing", nameof(Source)));
        if (!Enum.IsDefined(Information)) no.Add(new("information-missing", nameof(Information)));
        var (words, held) = NetworkWords.Of(Reason, nameof(Reason));
        if (words.Length == 0) no.Add(new("reason-missing", nameof(Reason)));
        no.AddRange(held);
        return no.Count > 0 ? no : new NodesTied(One, Other!.Value, Kind!.Value, Day!.Value, words) { Source = Source, Information = Information, Item = Item };
    }
}

/// <summary>Somebody told of a tie between two nodes.</summary>
public sealed record NodesTied(Guid One, Guid Other, TieKind Kind, DateOnly Day, string Reason)
{
    /// <summary>How far the one who told is trusted.</summary>
    public SourceGrade Source { get; init; }

    /// <summary>How sure it is.</summary>
    public InformationGrade Information { get; init; }

    /// <summary>The item on which it rests.</summary>
    public Guid? Item { get; init; }
}
