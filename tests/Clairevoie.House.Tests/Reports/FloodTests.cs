using System.Net;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>A flood is slowed down; nobody's address is kept for it.</summary>
public sealed class FloodTests(FloodTests.NarrowTown town) : IClassFixture<FloodTests.NarrowTown>
{
    [Fact]
    public async Task Too_many_at_once_are_told_to_come_back_and_whom_to_call_meanwhile()
    {
        var visitor = town.Somebody();
        for (var code = 0; code < NarrowTown.Most; code++)
        {
            using var before = await visitor.Post("/suivre", ("code", "x"));
            Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        }

        using var answer = await visitor.Post("/suivre", ("code", "x"));

        var page = await Visitor.Read(answer);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Retry-After"));
        Assert.Contains("112", page.QuerySelector("main")!.FirstElementChild!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A house that lets little in.</summary>
    public sealed class NarrowTown : Town
    {
        /// <summary>How many it lets in from one source.</summary>
        public const int Most = 5;

        /// <inheritdoc />
        protected override HouseOptions Options
        {
            get
            {
                CityFile.Write(Var, new CitySettings { Fictional = true, Reports = new ReportSettings { Floods = new FloodLimits { PerSource = Most } } });
                return base.Options;
            }
        }
    }
}
