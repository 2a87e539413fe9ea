using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Networks;

/// <summary>A node as somebody sees it.</summary>
public sealed record NodeKept(Guid Id, NodeKind Kind, string Territory, AgencyId Agency, DateOnly WrittenOn)
{
    /// <summary>What is known of it when it is a channel.</summary>
    public OnlineChannel? Channel { get; init; }

    /// <summary>The name by which people speak of it: drawn by the machine, or the address of a deal point.</summary>
    public string Name { get; init; } = NodeName.Of(Id);
}

/// <summary>One thing that tells of a tie, as somebody sees it.</summary>
public sealed record TieKept(Guid Id, Guid One, Guid Other, TieKind Kind, DateOnly Day)
{
    /// <summary>How far the one who told is trusted.</summary>
    public SourceGrade Source { get; init; }

    /// <summary>How sure it is.</summary>
    public InformationGrade Information { get; init; }

    /// <summary>The agency that wrote it down.</summary>
    public AgencyId Agency { get; init; }

    /// <summary>The item on which it rests.</summary>
    public Guid? Item { get; init; }

    /// <summary>Letter and number: <c>X4</c>.</summary>
    public string Grid => new Grading(Source, Information, HandlingCode.H0).Grid;
}

/// <summary>What told of a tie and was withdrawn: it counts nowhere, and stays written with its reason.</summary>
public sealed record TieWithdrawn(TieKept Tie, string Reason, DateOnly On, string By)
{
    /// <summary>Why it was withdrawn.</summary>
    public required string Why { get; init; }
}

/// <summary>What somebody sees of the networks: nodes, and what tells of ties between two of them.</summary>
public sealed record NetworkKept(IReadOnlyList<NodeKept> Nodes, IReadOnlyList<TieKept> Ties)
{
    /// <summary>The same, with the ties of some days and gradings; deal points that nothing ties are left to their own page.</summary>
    public NetworkKept Within(NetworkFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var known = Nodes.Select(node => node.Id).ToHashSet();
        var ties = Ties.Where(tie => known.Contains(tie.One) && known.Contains(tie.Other) && filter.Keeps(tie)).ToList();
        var tied = ties.SelectMany(tie => new[] { tie.One, tie.Other }).ToHashSet();
        return new([.. Nodes.Where(node => node.Kind != NodeKind.DealPoint || tied.Contains(node.Id)).OrderBy(node => node.Kind).ThenBy(node => node.Name, StringComparer.Ordinal).ThenBy(node => node.Id)], ties);
    }

    /// <summary>The links: every pair that something ties, and how likely it is that it is so.</summary>
    public IReadOnlyList<LinkKept> Links =>
    [
        .. Ties.GroupBy(tie => tie.One.CompareTo(tie.Other) < 0 ? (tie.One, tie.Other) : (tie.Other, tie.One))
            .Select(told => new LinkKept(told.Key.Item1, told.Key.Item2, [.. told])),
    ];
}

/// <summary>Two nodes, and everything that tells of a tie between them.</summary>
public sealed record LinkKept(Guid One, Guid Other, IReadOnlyList<TieKept> Told)
{
    /// <summary>How likely it is that they are tied.</summary>
    public double Likely => TieLikelihood.Of(Told.Select(tie => (tie.Source, tie.Information, tie.Agency)));

    /// <summary>The first day of which anything is told.</summary>
    public DateOnly First => Told.Min(tie => tie.Day);

    /// <summary>The last.</summary>
    public DateOnly Last => Told.Max(tie => tie.Day);

    /// <summary>How they are tied, each kind once.</summary>
    public IReadOnlyList<TieKind> Kinds => [.. Told.Select(tie => tie.Kind).Distinct().Order()];

    /// <summary>The best grading of what tells of it.</summary>
    public string Grid => Told.MaxBy(tie => TieLikelihood.Of(tie.Source, tie.Information))!.Grid;
}
