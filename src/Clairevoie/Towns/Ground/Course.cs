using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Ground;

/// <summary>How much a street carries; <c>default</c> is a boulevard.</summary>
public enum Rank
{
    Boulevard,
    Avenue,
    Street,
    Lane,
}

/// <summary>A street as it runs, before it has a name.</summary>
public sealed record Course(Rank Rank, LineString Line)
{
    /// <summary>It follows water: quays and the coast road.</summary>
    public bool Quay { get; init; }

    /// <summary>It ends against something and leads nowhere.</summary>
    public bool DeadEnd { get; init; }
}
