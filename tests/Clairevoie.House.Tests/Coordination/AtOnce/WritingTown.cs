using Clairevoie.Commands;
using Microsoft.AspNetCore.Builder;

namespace Clairevoie.HouseTests.Coordination.AtOnce;

/// <summary>A fictional city of its own, in which two people write over each other.</summary>
public sealed class WritingTown : Town
{
    /// <inheritdoc />
    protected override HouseOptions Options => base.Options with { Empty = false };

    /// <inheritdoc />
    protected override Task<WebApplication> Stand(CancellationToken stop) =>
        Clairevoie.House.Inhabit(Options, new Speech(TextWriter.Null, TextWriter.Null, TextReader.Null), stop);
}
