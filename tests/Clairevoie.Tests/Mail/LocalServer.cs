using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Clairevoie.Tests.Mail;

/// <summary>A mail server of this machine that speaks SMTP over loopback and keeps the letters that it takes.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly string? refuses;

    public LocalServer(string? refuses = null)
    {
        this.refuses = refuses;
        door.Start();
        _ = Serve();
    }

    public int Port => ((IPEndPoint)door.LocalEndpoint).Port;

    public List<(string To, string Text)> Letters { get; } = [];

    public void Dispose() => door.Dispose();

    private async Task Serve()
    {
        while (door.Server.IsBound)
        {
            using var caller = await door.AcceptTcpClientAsync();
            using var reader = new StreamReader(caller.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(caller.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 localhost ready");
            await Talk(reader, writer);
        }
    }

    private async Task Talk(StreamReader reader, StreamWriter writer)
    {
        var to = "";
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
                to = line[8..].Trim('<', '>', ' ');
            if (line.Equals("DATA", StringComparison.OrdinalIgnoreCase))
                await Take(reader, writer, to);
            else if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) && refuses == to)
                await writer.WriteLineAsync("550 no such box");
            else
                await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
        }
    }

    private async Task Take(StreamReader reader, StreamWriter writer, string to)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            text.AppendLine(line);
        Letters.Add((to, text.ToString()));
        await writer.WriteLineAsync("250 taken");
    }
}
