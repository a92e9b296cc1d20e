using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Warehouse.Tests.Jobs.Nightly;

/// <summary>Stands between the program and a database server, and cuts the connections when it is told: to the program the server is gone.</summary>
internal sealed class CuttableProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, byte> open = new();
    private readonly string host;
    private readonly int port;

    public CuttableProxy(string host, int port)
    {
        (this.host, this.port) = (host, port);
        listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Whether the server is away: connections are cut as soon as they are made.</summary>
    public bool IsAway { get; set; }

    /// <summary>Asked of what the program has sent, once it is passed on: true cuts every connection before the server's answer is back.</summary>
    public Func<byte[], bool> CutsAfter { get; set; } = _ => false;

    public void Cut()
    {
        foreach (var socket in open.Keys)
            Close(socket);
    }

    public void Dispose()
    {
        IsAway = true;
        listener.Dispose();
        Cut();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket client;
            try
            {
                client = await listener.AcceptSocketAsync();
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            open[client] = 0;
            if (IsAway)
                Close(client);
            else
                _ = Task.Run(() => JoinAsync(client));
        }
    }

    private async Task JoinAsync(Socket client)
    {
        var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        open[server] = 0;
        client.NoDelay = true;
        try
        {
            await server.ConnectAsync(host, port);
            await Task.WhenAny(PassAsync(client, server, isAsked: true), PassAsync(server, client, isAsked: false));
        }
        catch (SocketException)
        {
            // The server is away: so is the client's connection.
        }
        finally
        {
            Close(client);
            Close(server);
        }
    }

    private async Task PassAsync(Socket from, Socket to, bool isAsked)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                await to.SendAsync(buffer.AsMemory(0, count));
                if (isAsked && CutsAfter(buffer[..count]))
                    Cut();
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // Cut, by us or by either end.
        }
    }

    private void Close(Socket socket)
    {
        open.TryRemove(socket, out _);
        socket.Dispose();
    }
}
