using System.CommandLine;
using Clairevoie.Towns;
using Clairevoie.Towns.Play;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Commands;

/// <summary>Plays months of the fictional town's plan, so that every page has a year behind it.</summary>
public static class TownPlayCommand
{
    private const int Most = 36;

    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, json) = (HouseArguments.Var(), HouseArguments.Json());
        var months = new Option<int>("--months") { Description = "How many months, up to the last day of the town.", DefaultValueFactory = _ => 12 };
        months.Validators.Add(given =>
        {
            if (given.Tokens is [var written] && (!int.TryParse(written.Value, out var many) || many is < 1 or > Most)) given.AddError($"--months: write a number from 1 to {Most}.");
        });
        var command = new Command("play", "Plays months of the fictional town's plan over its stores: news, silence, money, meetings, promises, reports, problems, notices, alarms, counts, scenes, residents, an evaluation, the returns of care and justice. Cut short and asked again, it goes on where it stopped; played to its end, it changes nothing. Refused anywhere else.") { months, var, json };
        command.SetAction(async (given, stop) =>
        {
            var folder = given.GetRequiredValue(var).FullName;
            if (TownMark.In(folder) is null) throw new CommandRefused($"{folder} is not the fictional town: a play would stand among real measures.");
            await using var house = await House.Build(new HouseOptions { Var = folder }, stop);
            await using var visit = house.Services.CreateAsyncScope();
            var all = given.GetValue(months);
            var played = await PlayTown.Play(visit.ServiceProvider, folder, all, new Spoken(speech, all), stop);
            if (given.GetResult(json) is not null) await speech.Json(played, given.GetValue(json), stop);
            else await Tell(speech, played);
            return Answer.Yes;
        });
        return command;
    }

    private static async Task Tell(Speech speech, PlayedYear played)
    {
        if (played.Before)
        {
            await speech.Data.WriteLineAsync($"{played.Months} months were played before: nothing was added");
            return;
        }

        if (played.From > 0) await speech.Data.WriteLineAsync($"A play that was cut short in month {played.From} went on where it stopped");
        await speech.Data.WriteLineAsync($"{played.Months} months played: {played.News} news, {played.Sums} sums, {played.Meetings} meetings, {played.Decisions} decisions, {played.Promises} promises, {played.Reports} reports");
        await speech.Data.WriteLineAsync($"{played.Problems} problems opened, {played.ProblemsClosed} closed; {played.Notices} notices, {played.Acknowledgements} acknowledged; {played.Nights} nights watched, {played.AlarmsAnswered} alarms answered");
        await speech.Data.WriteLineAsync($"{played.Counts} monthly counts, {played.ScenesCounted} counts of scenes; {played.Asked} words of residents, {played.Answered} answered; {played.Evaluations} evaluations published");
        await speech.Data.WriteLineAsync($"{played.CareReturns} signed months of care, {played.CareDays} days of places, {played.OutreachDays} half-days of outreach; {played.JusticeReturns} returns of justice, {played.QuartersTold} quarters told");
    }

    /// <summary>Says on the standard error which month is over.</summary>
    private sealed class Spoken(Speech speech, int all) : IProgress<int>
    {
        public void Report(int value) => speech.Words.WriteLine($"month {value} of {all}");
    }
}
