using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Networks;

/// <summary>A node of a network is written down without anything that leads to a person.</summary>
public sealed class OpenNodeTests
{
    [Theory]
    [InlineData("on commande sur telegram @vente_93", "holds-handle")]
    [InlineData("snap : kanibal75", "holds-handle")]
    [InlineData("invitation t.me/+AbCd1234", "holds-link")]
    [InlineData("https://exemple.onion/menu", "holds-link")]
    [InlineData("appeler le 06 12 34 56 78", "holds-phone")]
    [InlineData("ecrire à boutique@exemple.fr", "holds-email")]
    [InlineData("livré en AB-123-CD", "holds-plate")]
    [InlineData("cuisine au 3e étage", "holds-door")]
    [InlineData("surnommé le grand", "seems-name")]
    [InlineData("tenu par Karim Durand", "seems-name")]
    [InlineData("des jeunes de nationalité étrangère", "seems-origin")]
    public void What_leads_to_a_person_is_refused_by_its_form(string words, string code) =>
        Assert.Contains(code, No(new(NodeKind.Kitchen, "ARM-75118", words)));

    [Theory]
    [InlineData(null, "ARM-75118", "kind-missing")]
    [InlineData((NodeKind)99, "ARM-75118", "kind-missing")]
    [InlineData(NodeKind.DealPoint, "ARM-75118", "kind-deal-point")]
    [InlineData(NodeKind.Stash, null, "territory-missing")]
    [InlineData(NodeKind.Stash, "12 rue des Lilas", "territory-missing")]
    [InlineData(NodeKind.OnlineChannel, "ARM-75118", "platform-missing")]
    public void What_is_missing_or_wrong_is_said(NodeKind? kind, string? territory, string code) => Assert.Equal([code], No(new(kind, territory, "")));

    [Fact]
    public void A_channel_delivers_to_territories_and_to_nothing_else() =>
        Assert.Equal(["sector-unreadable"], No(new(NodeKind.OnlineChannel, "ARM-75118", null) { Channel = new(Platform.Signal, SalePattern.Menu, SaleHours.Night, ["ARM-75118", "rue des Lilas"]) }));

    [Fact]
    public void Too_many_words_are_refused() => Assert.Equal(["words-too-long"], No(new(NodeKind.Stash, "ARM-75118", new string('a', 601))));

    [Fact]
    public void A_channel_keeps_its_platform_and_another_node_keeps_none()
    {
        var channel = new OnlineChannel(Platform.Telegram, SalePattern.HomeDelivery, SaleHours.Evening, ["ARM-75118"]);

        Assert.Equal(channel, Yes(new(NodeKind.OnlineChannel, "ARM-75118", "livre en scooter, le soir") { Channel = channel }).Channel);
        Assert.Null(Yes(new(NodeKind.Kitchen, " ARM-75118 ", "odeur de solvant") { Channel = channel }).Channel);
    }

    private static IEnumerable<string> No(OpenNode open) => Assert.IsType<Decision<NodeOpened>.No>(open.Decide()).Why.Select(why => why.Code);

    private static NodeOpened Yes(OpenNode open) => Assert.IsType<Decision<NodeOpened>.Yes>(open.Decide()).Fact;
}
