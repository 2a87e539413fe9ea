using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.City;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>What a played year came to.</summary>
public sealed record PlayedYear(int Months, int News, int Sums, int Meetings, int Decisions, int Promises, int Reports);

/// <summary>
/// Plays months of the fictional town's plan over the same stores as the pages use: measures get news or fall silent, money is spent,
/// the committee meets, promises are kept or not, nuisance is reported and answered. The same seed plays the same months.
/// </summary>
public static class PlayTown
{
    /// <summary>Plays the months that end on the last day of the town; refused anywhere but in the fictional town, and a second time.</summary>
    public static async Task<PlayedYear> Play(IServiceProvider services, string var, int months, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (TownMark.In(var) is not { Settled: true } mark || !services.GetRequiredService<CitySettings>().Fictional)
            throw new CommandRefused($"{var} is not the fictional town, or it was never opened: a play would stand among real measures. Open it once with clairevoie serve.");
        if (mark.Played > 0)
            throw new CommandRefused($"{mark.Played} months were played in {var} already. Lay another town with --var.");
        var (clock, town) = (new PlayedClock(), FictionalTown.Found(mark.Seed));
        var cast = await Cast.Of(services.GetRequiredService<AllAccounts>(), stop);
        var chance = new Chance(mark.Seed).For($"play {months}");
        var plan = new PlayPlan(services, clock, cast, chance.For("plan"));
        var committee = new PlayCommittee(services, clock, cast, chance.For("committee"));
        var promises = new PlayPromises(services, clock, cast, chance.For("promises"));
        var reports = new PlayReports(services, town, cast, chance.For("reports"));
        for (var month = 0; month < months; month++)
        {
            var first = mark.Last.AddMonths(month - months);
            await plan.Month(first, month, months, stop);
            await committee.Month(first, month, stop);
            await promises.Month(first, month, stop);
            await reports.Month(first, mark.Last, stop);
        }

        await committee.Next(mark.Last, stop);
        (mark with { Played = months }).Write(var);
        return new(months, plan.News, plan.Sums, committee.Meetings, committee.Decisions, promises.Told, reports.Taken);
    }
}
