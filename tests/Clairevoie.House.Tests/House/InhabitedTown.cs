using Clairevoie.Commands;
using Microsoft.AspNetCore.Builder;
using Xunit;

[assembly: AssemblyFixture(typeof(Clairevoie.HouseTests.InhabitedTown))]

namespace Clairevoie.HouseTests;

/// <summary>The house as <c>./run</c> opens it the first time: the fictional city has moved in.</summary>
public sealed class InhabitedTown : Town
{
    /// <inheritdoc />
    protected override HouseOptions Options => base.Options with { Empty = false };

    /// <inheritdoc />
    protected override Task<WebApplication> Stand(CancellationToken stop) =>
        Clairevoie.House.Inhabit(Options, new Speech(TextWriter.Null, TextWriter.Null, TextReader.Null), stop);
}
