using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.HouseTests.Look;
using Xunit;

namespace Clairevoie.HouseTests.SignIn;

/// <summary>The pages of sign-in that only somebody on their way sees, in a real browser: axe, width, policy.</summary>
public sealed class AccountPagesTests(Town town)
{
    [Theory]
    [InlineData("", 1280, false)]
    [InlineData("/en", 375, true)]
    public async Task The_way_from_a_link_to_a_second_code_can_be_walked_by_everybody(string language, int width, bool dark)
    {
        await using var browser = await Chromium.Start();
        var agent = await Agent.Of(town, Role.Prosecutor);
        await GiveSecondMission(agent);
        var token = await agent.With<AccountCare, string>(async care => await care.Link((await agent.Account())!, Stop));
        var (visitor, _) = await agent.Knock();
        var wrong = new List<string>();

        await Look(town.Somebody(), GivenLink.Path(token));
        await Look(visitor, "/mission");
        await visitor.Post("/mission", ("mission", await FirstMission(agent)));
        await Look(visitor, "/compte/second-facteur");
        await visitor.Post("/compte/second-facteur?handler=begin");
        await Look(visitor, "/compte/second-facteur", "-key");
        await Agent.TurnSecondCodeOn(visitor);
        await Look(visitor, "/compte/second-facteur", "-on");
        await Look(visitor, "/compte");
        var (again, _) = await agent.Knock();
        await Look(again, "/connexion/code");
        await Look(await town.SignedIn(Role.Administrator), $"/comptes/{(await agent.Account())!.Id}", "-one");

        Assert.Empty(wrong);
        visitor.Dispose();
        again.Dispose();

        async Task Look(Visitor who, string address, string name = "")
        {
            var window = await browser.Window(town, who, width, dark: dark);
            var glance = new Glance(window);
            wrong.AddRange(await glance.At(language + address, town.Address.ToString()));
            Assert.Contains(address.Split('?')[0], window.Url, StringComparison.Ordinal);
            await glance.Keep($"walk{address.Split('?')[0].Replace('/', '_')}{name}-{width}");
            await window.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Recovery_codes_are_shown_once_and_by_no_later_page()
    {
        var agent = await Agent.Of(town, Role.Town);
        var (visitor, _) = await agent.Knock();
        var (_, codes) = await Agent.TurnSecondCodeOn(visitor);

        var later = await visitor.Open("/compte/second-facteur");

        Assert.DoesNotContain(codes, code => later.Source.Text.Contains(code, StringComparison.OrdinalIgnoreCase));
        visitor.Dispose();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<string> FirstMission(Agent agent) =>
        (await Missions(agent)).Single(mission => mission.Role == Role.Prosecutor).Id.ToString();

    private static async Task<IReadOnlyList<Mission>> Missions(Agent agent)
    {
        var account = (await agent.Account())!.Id;
        return await agent.With<Missions, IReadOnlyList<Mission>>(missions => missions.All([account], Stop));
    }

    private static async Task GiveSecondMission(Agent agent)
    {
        var first = (await Missions(agent))[0];
        var mission = new Mission { Account = first.Account, Agency = new AgencyId("BAIL"), Role = Role.Landlord, FromDay = first.FromDay };
        await agent.With<Missions, bool>(async missions =>
        {
            await missions.Give(mission, Stop);
            return true;
        });
    }
}
