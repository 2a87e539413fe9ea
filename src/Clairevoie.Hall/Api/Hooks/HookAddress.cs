using System.Net;
using System.Net.Sockets;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>
/// Where an application may be called. The name is resolved when it is called, and every number that it stands for must be allowed;
/// the call then goes to one of these very numbers, so that a name that changes its mind meanwhile leads nowhere else.
/// </summary>
public sealed class HookAddress(HookSettings settings)
{
    /// <summary>The longest that is kept.</summary>
    public const int Longest = 500;

    /// <summary>The address as it is called; nothing when it cannot be one.</summary>
    public static Uri? Read(string? written) =>
        written?.Trim() is { Length: > 0 and <= Longest } text && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https" or "http", UserInfo: "", Fragment: "", Host.Length: > 0 } ? address : null;

    /// <summary>Whether calls may go there now: never in clear but to a network of the host's own.</summary>
    public async Task<bool> MayCall(Uri address, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(address);
        var numbers = await Numbers(address.DnsSafeHost, stop);
        return numbers.Count > 0 && numbers.All(settings.MayCall) && (address.Scheme == Uri.UriSchemeHttps || numbers.All(settings.IsOwn));
    }

    /// <summary>Opens the line to an address, if it may be called.</summary>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        var numbers = await Numbers(context.DnsEndPoint.Host, stop);
        if (numbers.Count == 0 || !numbers.All(settings.MayCall)) throw new HttpRequestException("address");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync([.. numbers], context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<IReadOnlyList<IPAddress>> Numbers(string host, CancellationToken stop)
    {
        if (IPAddress.TryParse(host, out var number)) return [number];
        try
        {
            return await Dns.GetHostAddressesAsync(host, stop);
        }
        catch (SocketException)
        {
            return [];
        }
    }
}
