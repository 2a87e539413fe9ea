using Clairevoie.Store.Tests;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// The tests' own program, so that a test can start it once more as the child that it kills.
return args switch
{
    [Scribe.Word, var var, var acknowledged] => await Scribe.Write(var, acknowledged),
    [Importer.Word, var var, var said, var rows] => await Importer.Take(var, said, int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)),
    _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
        await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};
