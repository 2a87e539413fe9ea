using Xunit;

namespace Clairevoie.HouseTests.Clients;

/// <summary>Whoever writes a program against the interface makes a client from its document: it compiles, in TypeScript and in C#, and linters find nothing to say.</summary>
public sealed class GeneratedClientTests(InhabitedTown town)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><NuGetAudit>false</NuGetAudit></PropertyGroup>
        </Project>
        """;

    // Somebody who uses the client: were a door or a shape not in it, this would not compile.
    private const string Use = """
        namespace Made;
        public static class Use
        {
            public static async Task<string?> First(HttpClient http) => (await new HouseClient(http).ClaimsAsync(1, null)).Claims.First().Issuer;
            public static Task<NuisanceTaken> Report(HouseClient house) => house.ReportNuisanceAsync("0f8c1b52-2f0e-4d0a-9d2c-7c1f5a3e9b10", new NuisanceTold { Kind = NuisanceToldKind.Nuisance, Longitude = 2.35, Latitude = 48.88, Afternoon = true });
        }
        """;

    [Fact]
    public async Task Spectral_finds_nothing_in_the_document()
    {
        using var programs = await ClientPrograms.With("@stoplight/spectral-cli", town);
        var (code, said) = await programs.Run(programs.Installed(".bin", "spectral"), "lint", "--fail-severity=hint", "-r", ".spectral.json", programs.Document);

        Assert.True(code == 0, said);
    }

    [Fact]
    public async Task Spectral_sees_a_door_whose_example_is_not_of_its_shape()
    {
        using var programs = await ClientPrograms.With("@stoplight/spectral-cli", town);
        var document = await File.ReadAllTextAsync(programs.Document, TestContext.Current.CancellationToken);
        Assert.Contains("\"claims\": [", document, StringComparison.Ordinal);
        await File.WriteAllTextAsync(programs.Document, document.Replace("\"claims\": [", "\"figures\": [", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.NotEqual(0, (await programs.Run(programs.Installed(".bin", "spectral"), "lint", "--fail-severity=hint", "-r", ".spectral.json", programs.Document)).Code);
    }

    [Fact]
    public async Task The_client_in_TypeScript_compiles_and_is_used()
    {
        using var programs = await ClientPrograms.With("openapi-typescript", town);
        Directory.CreateDirectory(Path.Combine(programs.Folder, "made"));
        var made = await programs.Run(programs.Installed(".bin", "openapi-typescript"), programs.Document, "-o", "made/api.d.ts", "--default-non-nullable", "false");
        Assert.True(made.Code == 0, made.Said);
        var (code, said) = await programs.Run(programs.Installed(".bin", "tsc"), "-p", ".", "--preserveSymlinks");

        Assert.True(code == 0, said);
    }

    [Fact]
    public async Task The_client_in_CSharp_compiles_and_is_used()
    {
        using var programs = await ClientPrograms.With("nswag", town);
        Directory.CreateDirectory(Path.Combine(programs.Folder, "made"));
        foreach (var (file, text) in ((string, string)[])[("made.csproj", Project), ("Use.cs", Use), ("Directory.Build.props", "<Project />"), ("Directory.Packages.props", "<Project />")])
            await File.WriteAllTextAsync(Path.Combine(programs.Folder, "made", file), text, TestContext.Current.CancellationToken);
        var made = await programs.Run(
            "dotnet", programs.Installed("nswag", "bin", "binaries", "Net100", "dotnet-nswag.dll"), "openapi2csclient", $"/input:{programs.Document}", "/output:made/Client.cs",
            "/classname:HouseClient", "/namespace:Made", "/jsonLibrary:SystemTextJson", "/generateNullableReferenceTypes:true", "/generateOptionalParameters:false");
        Assert.True(made.Code == 0, made.Said);
        var (code, said) = await programs.Run("dotnet", "build", "made/made.csproj", "--nologo", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false");

        Assert.True(code == 0, said);
    }
}
