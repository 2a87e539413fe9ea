using Clairevoie.Domain;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>A deal point, opened for somebody who may see it.</summary>
public sealed record DealPointKept(Guid Id, string Territory, DealPointKind Kind, DealPointPlace Place, DealPointHistory History)
{
    /// <summary>What it stands on.</summary>
    public Footing Footing { get; init; }

    /// <summary>What is sold.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>When it sells.</summary>
    public SaleHours Hours { get; init; }

    /// <summary>How it is run.</summary>
    public HowRun Run { get; init; }

    /// <summary>The agency that wrote it down.</summary>
    public string Agency { get; init; } = "";

    /// <summary>The first characters of its number, by which people call it.</summary>
    public string Short => Id.ToString("D")[..8];

    /// <summary>What it is called: its address, or its number.</summary>
    public string Name => Place.Address.Length > 0 ? Place.Address : Short;
}

/// <summary>One fact, with its reason opened.</summary>
/// <param name="Fact">What was noted.</param>
/// <param name="Reason">Why.</param>
/// <param name="Agency">Who noted it.</param>
/// <param name="Other">The other point that it names.</param>
/// <param name="Items">The items on which it rests, of those that the viewer may see.</param>
public sealed record DealPointFactKept(DealPointFact Fact, string Reason, string Agency, Guid? Other, IReadOnlyList<Guid> Items);

/// <summary>A deal point with its facts and those with whom it is shared.</summary>
public sealed record DealPointOpen(DealPointKept Point, IReadOnlyList<DealPointFactKept> Facts, IReadOnlyList<string> SharedWith, bool MayWrite);

/// <summary>A proposal: this point may be that old one again.</summary>
public sealed record ReFormedProposed(DealPointKept Point, DealPointKept Old, ReFormedNear Near);
