using System.CommandLine;
using Clairevoie.Valves;

namespace Clairevoie.Commands;

/// <summary>Hands the messages of a file to a room, and says of each what became of it.</summary>
public static class ValveImportCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, to, json) = (HouseArguments.Var(), ValveArguments.To(), HouseArguments.Json());
        var file = ValveArguments.File("The file of messages.");
        var command = new Command("import", "Hands the messages of a file to a room; the answers go back to the room that spoke.") { file, to, var, json };
        command.SetAction(async (given, stop) =>
        {
            var carried = await ValveArguments.Readable(() => MessageFile.Read(given.GetRequiredValue(file), stop));
            var hears = ValveArguments.Named(given.GetRequiredValue(to));
            var answers = await ValveArguments.Readable(() =>
                ValveArguments.Within(given.GetRequiredValue(var), hears, courier => courier.Import(carried, hears, stop), stop));
            if (given.GetResult(json) is not null)
                await speech.Json(answers, given.GetValue(json), stop);
            else
                foreach (var answer in answers)
                    await speech.Data.WriteLineAsync($"{answer.Received} {answer.Valve} {answer.About} {answer.Id:D}".AsMemory(), stop);
            return answers.Any(answer => answer.Received == nameof(Received.Refused)) ? Answer.Refused : Answer.Yes;
        });
        return command;
    }
}
