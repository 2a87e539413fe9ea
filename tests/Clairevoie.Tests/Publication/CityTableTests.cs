using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Cities;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Publication;

public sealed class CityTableTests
{
    private static readonly ClaimRegisters Registers = RegisterFiles.Read(PublishedFolder.Path);

    private static readonly IReadOnlyList<Claim> Ours = PublishedFolder.Read(Registers.Places).Claims;

    private static readonly CompareClaims Compare = new(Registers, TimeProvider.System);

    [Fact]
    public void A_definition_that_no_other_city_counts_is_not_shown() => Assert.Empty(CityTable.Of(Ours, [], Compare));

    [Fact]
    public void Each_city_stands_once_in_the_order_of_names_with_its_verdict_and_a_rejected_figure_is_not_drawn()
    {
        var ours = Ours.First(claim => claim.Id == "S22");
        CityFigure[] theirs = [Of("Zed", ours with { Id = "z" }), Of("Arles", ours with { Id = "a" }), Of("Arles", ours with { Id = "a-old", Period = new(PartialDate("2011"), PartialDate("2011"), Basis.Stated) })];

        var table = Assert.Single(CityTable.Of([ours], theirs, Compare));

        Assert.Equal(["Arles", "Zed"], table.Theirs.Select(one => one.Figure.City.Name));
        Assert.Equal("a", table.Theirs[0].Figure.Claim.Id);
        Assert.All(table.Drawn, one => Assert.NotEqual(Verdict.Reject, one.Pair.Comparison.Verdict));
        Assert.Equal(table.Drawn.Count() + 1, table.Picture("t", "s", "Ici", "Ville").Labels.Count);
    }

    private static CityFigure Of(string city, Claim claim) => new(new City { Code = city, Name = city }, claim);

    private static PartialDate PartialDate(string text) => Domain.Claims.PartialDate.TryRead(text, out var date) ? date : throw new FormatException(text);
}
