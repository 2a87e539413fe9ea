using System.Globalization;
using System.Text;
using Clairevoie.Commands;
using Clairevoie.Tests.Statistics;

namespace Clairevoie.Tests.Commands.Stats;

/// <summary>Runs a command as a user would, and keeps what it wrote.</summary>
internal static class Asked
{
    public static async Task<(int Code, string Data, string Words)> Of(params string[] args)
    {
        using var data = new StringWriter();
        using var words = new StringWriter();
        var code = await CommandLine.Run(args, new Speech(data, words, TextReader.Null));
        return (code, data.ToString(), words.ToString());
    }

    /// <summary>Synthetic events as a CSV file with days in ISO.</summary>
    public static Paper Events(int count)
    {
        var events = SyntheticEvents.Of(count);
        var days = events.Dates;
        var text = new StringBuilder("id,x,y,date\n");
        for (var i = 0; i < count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i},{events.X[i]:0.0},{events.Y[i]:0.0},{days[i]:yyyy-MM-dd}\n");
        return new Paper("events.csv", text.ToString());
    }
}
