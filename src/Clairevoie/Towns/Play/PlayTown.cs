using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.City;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>
/// Plays months of the fictional town's plan over the same stores as the pages use: measures get news or fall silent, money is spent,
/// the committee meets, promises are kept or not, nuisance is reported and answered, problems are opened, worked on and closed, partners are
/// told and acknowledge, alarms are answered, scenes counted, residents heard, an action evaluated; care and justice give their returns.
/// The same seed plays the same months. A play that was cut short goes on where it stopped, and makes nothing twice.
/// </summary>
public static class PlayTown
{
    /// <summary>Plays the months that end on the last day of the town; asked again, it changes nothing. Refused anywhere but in the fictional town.</summary>
    /// <param name="services">The house.</param>
    /// <param name="var">Its folder.</param>
    /// <param name="months">How many months.</param>
    /// <param name="progress">Hears how many months are over.</param>
    /// <param name="stop">Stops between two deeds; asked again, the play goes on.</param>
    public static async Task<PlayedYear> Play(IServiceProvider services, string var, int months, IProgress<int>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (TownMark.In(var) is not { Settled: true } mark || !services.GetRequiredService<CitySettings>().Fictional)
            throw new CommandRefused($"{var} is not the fictional town, or it was never opened: a play would stand among real measures. Open it once with clairevoie serve.");
        if (mark.Played == months) return new() { Months = months, Before = true };
        if (mark.Played > 0)
            throw new CommandRefused($"{mark.Played} months were played in {var} already. Lay another town with --var.");
        var stand = PlayStand.In(var);
        if (stand is not null && stand.Months != months)
            throw new CommandRefused($"A play of {stand.Months} months was cut short in {var}. Ask for {stand.Months} months: it goes on where it stopped.");
        return await GoOn(services, (var, mark), stand ?? new(months, 0, new() { Months = months }), progress, stop);
    }

    private static async Task<PlayedYear> GoOn(IServiceProvider services, (string Var, TownMark Mark) town, PlayStand stand, IProgress<int>? progress, CancellationToken stop)
    {
        var (folder, mark) = town;
        var cast = await Cast.Of(services.GetRequiredService<AllAccounts>(), stop);
        var stage = new Stage(services, FictionalTown.Found(mark.Seed), cast, new Chance(mark.Seed).For($"play {stand.Months}")) { Made = stand.Made };
        var year = new YearPlay(stage, services.GetRequiredService<HouseOptions>().Rooms);
        if (stand.Over > 0) stage.Made.From = year.MonthAfter(stand.Over);
        await year.Play(stand.Months, mark.Last, (stand.Over, Say), stop);
        (mark with { Played = stand.Months }).Write(folder);
        PlayStand.End(folder);
        return stage.Made;

        Task Say(int over, int parts)
        {
            (stand with { Over = over, Made = stage.Made }).Write(folder);
            if (over % parts == 0) progress?.Report(over / parts);
            return Task.CompletedTask;
        }
    }
}
