using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>Writes what a room has to say to another into a file.</summary>
public static class ValveExportCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var (var, from, to) = (HouseArguments.Var(), ValveArguments.From(), ValveArguments.To());
        var file = ValveArguments.File("The file to write.");
        var command = new Command("export", "Writes the messages of a room that another has not acknowledged into a file.") { file, from, to, var };
        command.SetAction(async (given, stop) =>
        {
            var (speaks, hears) = (ValveArguments.Named(given.GetRequiredValue(from)), ValveArguments.Named(given.GetRequiredValue(to)));
            var messages = await ValveArguments.Within(given.GetRequiredValue(var), speaks, courier => courier.Export(speaks, hears, stop), stop);
            await File.WriteAllTextAsync(given.GetRequiredValue(file).FullName, messages.Write(), stop);
            await speech.Words.WriteLineAsync($"{messages.Messages.Count} messages written.");
            return Answer.Yes;
        });
        return command;
    }
}
