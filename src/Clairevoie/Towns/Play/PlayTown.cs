using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.City;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>
/// Plays months of the fictional town's plan over the same stores as the pages use: measures get news or fall silent, money is spent,
/// the committee meets, promises are kept or not, nuisance is reported and answered, problems are opened, worked on and closed, partners are
/// told and acknowledge, alarms are answered, counts given, residents heard, an action evaluated. The same seed plays the same months.
/// </summary>
public static class PlayTown
{
    /// <summary>Plays the months that end on the last day of the town; asked again, it changes nothing. Refused anywhere but in the fictional town.</summary>
    public static async Task<PlayedYear> Play(IServiceProvider services, string var, int months, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (TownMark.In(var) is not { Settled: true } mark || !services.GetRequiredService<CitySettings>().Fictional)
            throw new CommandRefused($"{var} is not the fictional town, or it was never opened: a play would stand among real measures. Open it once with clairevoie serve.");
        if (mark.Played == months) return new(months) { Before = true };
        if (mark.Played > 0)
            throw new CommandRefused($"{mark.Played} months were played in {var} already. Lay another town with --var.");
        var cast = await Cast.Of(services.GetRequiredService<AllAccounts>(), stop);
        var year = new YearPlay(services, FictionalTown.Found(mark.Seed), cast, new Chance(mark.Seed).For($"play {months}"));
        for (var month = 0; month < months; month++)
            await year.Month(mark.Last.AddMonths(month - months), (month, months), mark.Last, stop);
        await year.End(mark.Last, stop);
        (mark with { Played = months }).Write(var);
        return year.Told(months);
    }
}
