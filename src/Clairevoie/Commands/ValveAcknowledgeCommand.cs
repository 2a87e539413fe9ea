using System.CommandLine;
using System.Text.Json;
using Clairevoie.Valves;

namespace Clairevoie.Commands;

/// <summary>Takes the answers of the other room back to the room that spoke.</summary>
public static class ValveAcknowledgeCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, from, to) = (HouseArguments.Var(), ValveArguments.From(), ValveArguments.To());
        var file = ValveArguments.File("What import wrote with --json.");
        var command = new Command("acknowledge", "Notes which messages arrived, so that they are not written into the next file.") { file, from, to, var };
        command.SetAction(async (given, stop) =>
        {
            var answers = await ValveArguments.Readable(async () =>
                JsonSerializer.Deserialize<List<CarriedAnswer>>(await File.ReadAllTextAsync(given.GetRequiredValue(file).FullName, stop), JsonSerializerOptions.Web) ?? []);
            var (speaks, hears) = (ValveArguments.Named(given.GetRequiredValue(from)), ValveArguments.Named(given.GetRequiredValue(to)));
            await ValveArguments.Within(given.GetRequiredValue(var), speaks, async courier =>
            {
                await courier.Acknowledge(speaks, hears, answers, stop);
                return answers.Count;
            }, stop);
            await speech.Words.WriteLineAsync($"{answers.Count} answers noted.");
            return Answer.Yes;
        });
        return command;
    }
}
