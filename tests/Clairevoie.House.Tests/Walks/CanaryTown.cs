using Clairevoie.Commands;
using Clairevoie.HouseTests.Reports;
using Microsoft.AspNetCore.Builder;

namespace Clairevoie.HouseTests.Walks;

/// <summary>The fictional city in a house of its own, whose clock can be moved: everything is done in it, and it goes away.</summary>
public sealed class CanaryTown : Town
{
    /// <summary>Its clock.</summary>
    public TownClock Clock { get; } = new();

    /// <inheritdoc />
    protected override HouseOptions Options => base.Options with { Empty = false, Clock = Clock };

    /// <inheritdoc />
    protected override Task<WebApplication> Stand(CancellationToken stop) =>
        Clairevoie.House.Inhabit(Options, new Speech(TextWriter.Null, TextWriter.Null, TextReader.Null), stop);
}
