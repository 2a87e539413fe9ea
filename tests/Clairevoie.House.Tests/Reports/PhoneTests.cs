using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>An operator writes down a call, and opens nothing.</summary>
public sealed class PhoneTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    [Fact]
    public async Task An_operator_opens_no_inbox()
    {
        var operatorOfCalls = await town.SignedIn(Role.PhoneOperator);
        foreach (var door in (string[])["/renseignement", "/tranquillite"])
        {
            using var answer = await operatorOfCalls.Get(door);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("Dealing", Role.Analyst, "/renseignement")]
    [InlineData("Nuisance", Role.Coordinator, "/tranquillite")]
    public async Task A_call_is_written_down_and_its_code_opens_it(string kind, Role reader, string inbox)
    {
        var operatorOfCalls = new Reporter(await town.SignedIn(Role.PhoneOperator));

        var code = await operatorOfCalls.Tell(Reporter.Plain(kind), door: "/telephone");

        Assert.Equal(200, (await town.Reporter().Follow(code)).Status);
        var page = await (await town.SignedIn(reader)).Open(inbox);
        Assert.Contains("par téléphone", page.QuerySelectorAll("tbody")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_is_spelled_out_to_be_read_aloud()
    {
        var page = await Visitor.Read(await new Reporter(await town.SignedIn(Role.PhoneOperator)).Send(Reporter.Plain(), door: "/telephone"));

        Assert.Equal(4, page.QuerySelectorAll(".aloud li").Length);
    }
}
