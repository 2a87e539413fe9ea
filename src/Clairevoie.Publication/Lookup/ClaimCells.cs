using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Import;

namespace Clairevoie.Publication.Lookup;

/// <summary>Reads a kept figure back into a claim.</summary>
internal static class ClaimCells
{
    private static readonly ReadClaim Reader = new(Gazetteer.Empty, Strictness.Comparison);

    /// <exception cref="InvalidDataException">What is kept is no claim: it did not come through an import.</exception>
    public static Claim Claim(this ClaimRow row) =>
        Reader.Read(new TableRow(0, ClaimColumns.All, row.Cells)).Claim
        ?? throw new InvalidDataException($"The kept figure {row.Id} cannot be read.");
}
