using Clairevoie.Windows.Map;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class MapStateTests
{
    [Theory]
    [InlineData("200,48")]
    [InlineData("2.35")]
    [InlineData("a,b")]
    [InlineData("NaN,48")]
    public void A_place_that_is_not_on_the_globe_is_no_place(string to) => Assert.Null(Read($"?vers={to}").To);

    [Fact]
    public void What_an_address_says_is_what_its_state_writes()
    {
        const string Address = "?couche=lieux&couche=nuisances&periode=2025-T4..2026-T3&mode=cumul&tri=lieux.reports.desc&adresse=6%20rue%20Riquet%20%26%20cour&vers=2.35,48.88";

        var state = Read(Address);

        Assert.Equal("6 rue Riquet & cour", state.Search);
        Assert.Equal(Address.Replace(",", "%2C", StringComparison.Ordinal), state.Address);
        Assert.DoesNotContain(state.Except("couche"), part => part.Name == "couche");
    }

    private static MapState Read(string address)
    {
        var asked = new QueryCollection(QueryHelpers.ParseQuery(address));
        return MapState.Read(asked, asked["periode"].ToString());
    }
}
